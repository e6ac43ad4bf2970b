import { describe, expect, it } from 'vitest';
import {
  countAsOne,
  countPlaywright,
  countsInWords,
  countVitest,
  isGood,
  sumCounts,
} from '../../tools/counts.mjs';
import { figuresOf } from '../../tools/figures.mjs';

const passed = { status: 'passed' };
const failed = { status: 'failed' };

describe('counts', () => {
  it('add up, a stage without a count being one test', () => {
    const counts = [countAsOne(true), countAsOne(false), { passed: 7, failed: 2, skipped: 4 }];
    expect(sumCounts(counts)).toEqual({ passed: 8, failed: 3, skipped: 4 });
  });

  it('of vitest are its tests', () => {
    const files = [
      { status: 'passed', assertionResults: [passed, passed] },
      { status: 'failed', assertionResults: [passed, failed] },
    ];
    expect(countVitest({ testResults: files }, false)).toEqual({
      passed: 3,
      failed: 1,
      skipped: 0,
    });
  });

  it('of vitest include a file that failed outside its tests', () => {
    const files = [
      { status: 'passed', assertionResults: [passed] },
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [passed] },
    ];
    expect(countVitest({ testResults: files }, false)).toEqual({
      passed: 2,
      failed: 2,
      skipped: 0,
    });
  });

  it('of Playwright are its tests and what failed outside them', () => {
    const stats = { expected: 5, flaky: 1, unexpected: 2, skipped: 0 };
    expect(countPlaywright({ stats, errors: [{}] }, false)).toEqual({
      passed: 6,
      failed: 3,
      skipped: 0,
    });
  });

  it.each(['skipped', 'todo', 'pending', 'disabled'])(
    'of vitest show a test that is %s, which is no success',
    (status) => {
      const files = [{ status: 'passed', assertionResults: [passed, { status }] }];
      const counts = countVitest({ testResults: files }, true);
      expect(counts).toEqual({ passed: 1, failed: 0, skipped: 1 });
      expect(isGood(counts)).toBe(false);
      expect(countsInWords(counts)).toBe('1 passed, 0 failed, 1 skipped');
    },
  );

  it('of Playwright show what was skipped or did not run, which is no success', () => {
    const stats = { expected: 5, flaky: 0, unexpected: 0, skipped: 2 };
    const counts = countPlaywright({ stats }, true);
    expect(counts).toEqual({ passed: 5, failed: 0, skipped: 2 });
    expect(isGood(counts)).toBe(false);
    const whole = countPlaywright({ stats: { ...stats, skipped: 0 } }, true);
    expect(isGood(whole)).toBe(true);
    expect(countsInWords(whole)).toBe('5 passed, 0 failed');
  });

  it('never call a crash, or a run of nothing, a success', () => {
    const stats = { expected: 5, flaky: 0, unexpected: 0, skipped: 0 };
    expect(countPlaywright({ stats }, false)).toEqual({ passed: 5, failed: 1, skipped: 0 });
    expect(countPlaywright(undefined, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countVitest({ testResults: [] }, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
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
