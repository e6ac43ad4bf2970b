import { describe, expect, it } from 'vitest';
import { countAsOne, countPlaywright, countVitest, sumCounts } from '../../tools/counts.mjs';
import { figuresOf } from '../../tools/figures.mjs';

const passed = { status: 'passed' };
const failed = { status: 'failed' };

describe('counts', () => {
  it('add up, a stage without a count being one test', () => {
    const counts = [countAsOne(true), countAsOne(false), { passed: 7, failed: 2 }];
    expect(sumCounts(counts)).toEqual({ passed: 8, failed: 3 });
  });

  it('of vitest are its tests', () => {
    const files = [
      { status: 'passed', assertionResults: [passed, passed] },
      { status: 'failed', assertionResults: [passed, failed] },
    ];
    expect(countVitest({ testResults: files }, false)).toEqual({ passed: 3, failed: 1 });
  });

  it('of vitest include a file that failed outside its tests', () => {
    const files = [
      { status: 'passed', assertionResults: [passed] },
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [passed, { status: 'skipped' }] },
    ];
    expect(countVitest({ testResults: files }, false)).toEqual({ passed: 2, failed: 2 });
  });

  it('of Playwright are its tests and what failed outside them', () => {
    const stats = { expected: 5, flaky: 1, unexpected: 2 };
    expect(countPlaywright({ stats, errors: [{}] }, false)).toEqual({ passed: 6, failed: 3 });
  });

  it('never call a crash, or a run of nothing, a success', () => {
    const stats = { expected: 5, flaky: 0, unexpected: 0 };
    expect(countPlaywright({ stats }, false)).toEqual({ passed: 5, failed: 1 });
    expect(countPlaywright(undefined, true)).toEqual({ passed: 0, failed: 1 });
    expect(countVitest({ testResults: [] }, true)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('figuresOf', () => {
  it('finds the figures noted at any depth', () => {
    const figure = { type: 'figure', description: 'scripts: 12 KB' };
    const specs = [{ tests: [{ annotations: [figure, { type: 'issue' }] }] }];
    expect(figuresOf({ suites: [{ suites: [{ specs }] }] })).toEqual(['scripts: 12 KB']);
    expect(figuresOf(undefined)).toEqual([]);
  });
});
