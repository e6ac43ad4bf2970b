/** Where a step lies in the document, CSS pixels from its top. */
export interface StepBox {
  top: number;
  height: number;
}

/**
 * Place in the story at a line across the document: step index + progress through it.
 * @param boxes steps in reading order, not overlapping
 * @param line distance of the line from the document's top, CSS pixels
 * @returns 0 before the first step, the number of steps after the last; gaps hold the step before
 */
export function locate(boxes: readonly StepBox[], line: number): number {
  let index = -1;
  while (index + 1 < boxes.length && boxes[index + 1].top <= line) index++;
  if (index < 0) return 0;
  const { top, height } = boxes[index];
  const progress = height > 0 ? Math.min((line - top) / height, 1) : 1;
  return index + progress;
}

/** The line at which `locate` gives `story`; the inverse of `locate` inside the steps. */
export function lineOf(boxes: readonly StepBox[], story: number): number {
  if (boxes.length === 0) return 0;
  const index = Math.min(Math.max(Math.floor(story), 0), boxes.length - 1);
  const { top, height } = boxes[index];
  return top + Math.min(Math.max(story - index, 0), 1) * height;
}
