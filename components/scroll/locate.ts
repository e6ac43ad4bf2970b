/** Where a step lies in the document, CSS pixels from its top. */
export interface StepBox {
  top: number;
  height: number;
  /** How far through it its own picture stands, 0…1. */
  rest: number;
}

/** Index of the last step that begins at or above a line; −1 above them all. */
const indexAt = (boxes: readonly StepBox[], line: number): number =>
  boxes.findLastIndex(({ top }) => top <= line);

/**
 * Place in the story at a line across the document: step index + progress through it.
 * @param boxes steps in reading order, not overlapping
 * @param line distance of the line from the document's top, CSS pixels
 * @returns 0 before the first step, the number of steps after the last; gaps hold the step before
 */
export function locate(boxes: readonly StepBox[], line: number): number {
  const index = indexAt(boxes, line);
  if (index < 0) return 0;
  const { top, height } = boxes[index];
  const progress = height > 0 ? Math.min((line - top) / height, 1) : 1;
  return index + progress;
}

/** How many steps differ in height. */
function resized(before: readonly StepBox[], now: readonly StepBox[]): number {
  return before.filter(({ height }, i) => Math.abs(height - now[i].height) >= 1).length;
}

/** A share of one step as the share of another that is as far from where each rests. */
function sameShare(share: number, was: number, is: number): number {
  if (share <= was) return was === 0 ? is : (share / was) * is;
  return is + ((share - was) / (1 - was)) * (1 - is);
}

/**
 * The line that stands at the same place in the story after steps have changed size: as far on the
 * way to where its step rests, or from there; or as far below it, in a gap. A step that alone has
 * changed did so under the reader's hand, who opened something in it: there the line stays as far
 * from the step's top.
 * @param before steps at first
 * @param now the same steps now
 * @param line above the first step nothing is held to: returned as it is
 */
export function lineAfter(
  before: readonly StepBox[],
  now: readonly StepBox[],
  line: number,
): number {
  const index = indexAt(before, line);
  if (index < 0 || before.length !== now.length) return line;
  const [was, is] = [before[index], now[index]];
  const into = line - was.top;
  if (into > was.height) return is.top + is.height + into - was.height;
  const isOwn = resized(before, now) === 1;
  if (isOwn || was.height === 0) return is.top + into;
  return is.top + sameShare(into / was.height, was.rest, is.rest) * is.height;
}
