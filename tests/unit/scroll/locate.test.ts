import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAfter, locate, type StepBox } from '@/components/scroll/locate';

const heights = fc.array(fc.integer({ min: 40, max: 4000 }), { minLength: 1, maxLength: 12 });

function stack(sizes: readonly number[], start = 500, rest = 0.5): StepBox[] {
  let top = start;
  return sizes.map((height) => {
    const box = { top, height, rest };
    top += height;
    return box;
  });
}

describe('locate', () => {
  it('counts steps and the progress through them', () => {
    const boxes = stack([100, 300]);
    expect(locate(boxes, 0)).toBe(0);
    expect(locate(boxes, 550)).toBeCloseTo(0.5);
    expect(locate(boxes, 675)).toBeCloseTo(1.25);
    expect(locate(boxes, 5000)).toBe(2);
    expect(locate([], 10)).toBe(0);
  });

  it('never runs backwards as the reader scrolls on', () => {
    fc.assert(
      fc.property(heights, fc.nat(9000), fc.nat(9000), (sizes, a, b) => {
        const boxes = stack(sizes);
        expect(locate(boxes, Math.min(a, b))).toBeLessThanOrEqual(locate(boxes, Math.max(a, b)));
      }),
    );
  });
});

describe('the line after steps have changed size', () => {
  it('is as far through its step, and as far below it where nothing of the story stands', () => {
    fc.assert(
      fc.property(heights, fc.double({ min: 0, max: 1, noNaN: true }), (sizes, part) => {
        const before = stack(sizes);
        const now = stack(
          sizes.map((size) => size * 1.7),
          900,
        );
        const end = before[before.length - 1].top + before[before.length - 1].height;
        const line = 500 + part * (end - 500 - 1);
        const expected = sizes.length === 1 ? 900 + line - 500 : 900 + (line - 500) * 1.7;
        expect(lineAfter(before, now, line)).toBeCloseTo(expected, 6);
      }),
    );
    const [before, now] = [stack([100, 300]), stack([50, 600], 20)];
    expect(lineAfter(before, now, 930)).toBeCloseTo(700);
    expect(lineAfter(before, now, 499)).toBe(499);
    expect(lineAfter(before, [], 550)).toBe(550);
  });

  it('rests where its step rests now, and is past that where it was past it', () => {
    const before = stack([1000, 1000], 0, 0.8);
    const now = stack([400, 400], 0, 0.5);
    expect(lineAfter(before, now, 1800)).toBeCloseTo(600);
    expect(lineAfter(before, now, 1400)).toBeCloseTo(500);
    expect(lineAfter(before, now, 1900)).toBeCloseTo(700);
  });

  it('keeps its distance from the top of a step that alone has changed', () => {
    const [before, now] = [stack([100, 300, 200]), stack([100, 500, 200])];
    expect(lineAfter(before, now, 750)).toBe(750);
    expect(lineAfter(before, now, 950)).toBe(1150);
  });
});
