import { describe, expect, it } from 'vitest';
import { playwrightFailures, vitestFailures } from '../../tools/failures.mjs';

const long = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n\n');

describe('playwrightFailures', () => {
  const spec = (title: string, ok: boolean, message?: string) => ({
    file: 'browser/way.spec.ts',
    line: 7,
    title,
    ok,
    tests: [{ status: ok ? 'expected' : 'unexpected', results: [{ errors: [{ message }] }] }],
  });

  it('names each failing test at any depth, and says why in a few plain lines', () => {
    const specs = [spec('opens', true), spec('closes', false, '\u001b[31mError: 3\u001b[39m is 4')];
    const report = { suites: [{ suites: [{ specs }] }, { specs: [spec('waits', false, long)] }] };
    const [closes, waits, ...more] = playwrightFailures(report);
    expect(closes).toBe('browser/way.spec.ts:7 › closes\n  Error: 3 is 4');
    expect(waits.split('\n')).toHaveLength(13);
    expect(more).toEqual([]);
  });

  it('includes what failed outside of tests, and what gives no reason', () => {
    const report = {
      suites: [{ specs: [spec('stops', false)] }],
      errors: [{ message: 'no port' }],
    };
    expect(playwrightFailures(report)).toEqual([
      'browser/way.spec.ts:7 › stops\n  it gives no reason',
      'outside of any test\n  no port',
    ]);
    expect(playwrightFailures(undefined)).toEqual([]);
  });
});

describe('what was left out', () => {
  it('is named as what failed is', () => {
    const place = { file: 'browser/way.spec.ts', line: 9, ok: true };
    const tests = [{ status: 'skipped', results: [] }];
    expect(playwrightFailures({ specs: [{ ...place, title: 'waits', tests }] })).toEqual([
      'browser/way.spec.ts:9 › waits\n  it was skipped, or did not run',
    ]);
    const assertionResults = [{ status: 'todo', fullName: 'adds' }];
    const testResults = [{ name: 'a.test.ts', status: 'passed', assertionResults }];
    expect(vitestFailures({ testResults })).toEqual([
      'a.test.ts › adds\n  it was skipped, or did not run',
    ]);
  });
});

describe('vitestFailures', () => {
  it('names each failing test, and a file that failed outside of its tests', () => {
    const passed = { status: 'passed', fullName: 'adds' };
    const failed = { status: 'failed', fullName: 'takes', failureMessages: ['1 is not 2'] };
    const testResults = [
      { name: 'a.test.ts', status: 'passed', assertionResults: [passed] },
      { name: 'b.test.ts', status: 'failed', assertionResults: [passed, failed] },
      { name: 'c.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    ];
    expect(vitestFailures({ testResults })).toEqual([
      'b.test.ts › takes\n  1 is not 2',
      'c.test.ts\n  no such module',
    ]);
    expect(vitestFailures(undefined)).toEqual([]);
  });
});
