/** A rectangle on the canvas, CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A label before it has a place: where it points and how large its words are, CSS pixels. */
export interface LabelRequest {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a label's words stand: how high above its point, and their middle beside it. */
export interface LabelPlace {
  stem: number;
  shift: number;
}

const STEMS = [24, 46, 68, 90, 112];
/** Middle of the words beside the point, in half widths; straight above is tried first. */
const LEANS = [0, -0.8, 0.8];
const GAP = 4;

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right + GAP &&
  b.left < a.right + GAP &&
  a.top < b.bottom + GAP &&
  b.top < a.bottom + GAP;

const isInside = (box: Box, bounds: Box): boolean =>
  box.left >= bounds.left &&
  box.right <= bounds.right &&
  box.top >= bounds.top &&
  box.bottom <= bounds.bottom;

/**
 * Gives each label the first place above its point that is inside `bounds` and clear of `taken`
 * and of the labels before it; null where there is none. Pure: the same input, the same places.
 * @param taken rectangles that no label may cover, such as the text
 */
export function layoutLabels(
  labels: readonly LabelRequest[],
  bounds: Box,
  taken: readonly Box[],
): (LabelPlace | null)[] {
  const filled = [...taken];
  return labels.map(({ x, y, width, height }) => {
    for (const stem of STEMS) {
      for (const lean of LEANS) {
        const shift = (lean * width) / 2;
        const left = x + shift - width / 2;
        const box = { left, right: left + width, top: y - stem - height, bottom: y - stem };
        if (!isInside(box, bounds) || filled.some((other) => overlaps(box, other))) continue;
        filled.push(box);
        return { stem, shift };
      }
    }
    return null;
  });
}
