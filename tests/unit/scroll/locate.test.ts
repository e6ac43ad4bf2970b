import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOf, locate, type StepBox } from '@/components/scroll/locate';

const heights = fc.array(fc.integer({ min: 40, max: 4000 }), { minLength: 1, maxLength: 12 });

function stack(sizes: readonly number[], start = 500): StepBox[] {
  let top = start;
  return sizes.map((height) => {
    const box = { top, height };
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

  it('finds the reader again after the steps have changed size', () => {
    fc.assert(
      fc.property(heights, fc.double({ min: 0, max: 0.999, noNaN: true }), (sizes, part) => {
        const story = part * sizes.length;
        const boxes = stack(sizes.map((size) => size * 1.7));
        expect(locate(boxes, lineOf(boxes, story))).toBeCloseTo(story, 6);
      }),
    );
  });
});
