import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partDue, PARTS, rotationInWords, testsOf } from '../../tools/rotation.mjs';

const every = Array.from({ length: PARTS }, (_, part) => part);

describe('the parts of the long tests', () => {
  it('have every test in exactly one, however many there are and in whatever order', () => {
    fc.assert(
      fc.property(fc.nat({ max: 5 * PARTS }), (length) => {
        const tests = Array.from({ length }, (_, i) => `test ${(i * 7919) % 1000}`);
        const all = every.flatMap((part) => testsOf(part, tests));
        expect(all).toHaveLength(tests.length);
        expect(new Set(all)).toEqual(new Set(tests));
        expect(every.map((part) => testsOf(part, [...tests].reverse()))).toEqual(
          every.map((part) => testsOf(part, tests)),
        );
      }),
    );
  });

  it('are as many tests each, but for one', () => {
    const tests = Array.from({ length: 3 * PARTS + 1 }, (_, i) => String(i));
    const sizes = every.map((part) => testsOf(part, tests).length);
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([3, 4]);
  });

  it('fall due one a commit, each once in a round', () => {
    const parts = every.map((i) => partDue({ commits: 1000 + i, seconds: 0 }).part);
    expect(new Set(parts)).toEqual(new Set(every));
  });

  it('fall due one a day where there is no history to count, and as they are asked for', () => {
    const seconds = (day: number) => day * 86_400 + 40_000;
    const days = every.map((i) => partDue({ seconds: seconds(20_000 + i) }));
    expect(new Set(days.map(({ part }) => part))).toEqual(new Set(every));
    expect(days[0]).toMatchObject({ at: 20_000, by: 'day' });
    const asked = partDue({ asked: 3, commits: 7, seconds: 0 });
    expect(asked).toMatchObject({ part: 2, by: 'wish' });
    expect(rotationInWords(asked, [])).toHaveLength(1);
  });

  it('are told: which runs, and when each of the others falls due', () => {
    const due = partDue({ commits: PARTS * 40 + 2, seconds: 0 });
    const [runs, others] = rotationInWords(due, ['a', 'b', 'c']);
    expect(runs).toBe(`long tests: part 3 of ${PARTS} by commit ${PARTS * 40 + 2}, 1 of 3`);
    for (const part of every.filter((other) => other !== due.part)) {
      const at = Number(new RegExp(`\\b${part + 1} at (\\d+)`).exec(others)?.[1]);
      expect(partDue({ commits: at, seconds: 0 }).part).toBe(part);
      expect(at - due.at).toBeGreaterThan(0);
      expect(at - due.at).toBeLessThan(PARTS);
    }
  });
});
