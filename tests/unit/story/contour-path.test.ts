import { describe, expect, test } from 'vitest';
import { contourPath } from '@/components/story/ContourLine';

/** Where the pen stands at the end of each hop of a path of `M`, one `q` and `t`s, drawing units. */
function stops(path: string): [number, number][] {
  const numbers = path.match(/-?[\d.]+/g)!.map(Number);
  const [x, y, , , ...hops] = numbers;
  const ends: [number, number][] = [[x, y]];
  for (let i = 0; i < hops.length; i += 2) {
    const [lastX, lastY] = ends.at(-1)!;
    ends.push([lastX + hops[i], lastY + hops[i + 1]]);
  }
  return ends;
}

describe('the drawing of a contour line', () => {
  test('goes through the middles between its places, from the highest at 0 to the lowest at 44', () => {
    expect(stops(contourPath([3, 5, 5, 7]))).toEqual([
      [0, 11],
      [20, 22],
      [40, 33],
    ]);
  });

  test('is a level line where all places are as high', () => {
    expect(stops(contourPath([2, 2, 2])).map(([, y]) => y)).toEqual([0, 0]);
  });

  test('is smooth: it leaves each stop as it came to it', () => {
    const path = contourPath([3, 5, 4, 7]);
    const [, control] = /q10 (-?[\d.]+)/.exec(path)!;
    expect(Number(control)).toBe(22 - 11);
    expect(path.match(/[a-z]/g)).toEqual(['q', 't']);
  });
});
