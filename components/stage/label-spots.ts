/** A rectangle on the canvas, CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A label before it has a place: where it points and how large its words are, CSS pixels. */
export interface LabelRequest {
  /** Labels of one group point at places side by side, such as the gates. */
  group: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Has a place before the rest of its group. */
  first?: boolean;
}

/** Where a label's words stand: how high above its point, and their middle beside it. */
export interface LabelPlace {
  stem: number;
  shift: number;
}

/** A place that a label could have, and what it costs to stand there. */
export interface Spot {
  place: LabelPlace;
  /** The rectangle of its words. */
  box: Box;
  /** Where its stem stands, and the foot of it. */
  stemX: number;
  stemFoot: number;
  cost: number;
}

/** From one row of words to the next, CSS pixels. */
const ROW = 24;
/** How far below a row's own height a point may be and still count to it, as a share of a row. */
const DIP = 2 / 3;
/** Furthest middle of the words beside the point, in half widths: the stem still meets them. */
const LEAN = 0.8;
/** Least room between words side by side, and above each other. */
const GAP = 4;
const ROW_GAP = 1;

/** What a row higher costs, and half a width beside the point; straight above it is free. */
const ROW_COST = 10;
const LEAN_COST = 5;
/** Of a stem that runs through the words of another label: more than two rows, less than no name. */
export const CROSSING_COST = 40;

/** The spots of any label, the cheapest first. `lean`: in half widths. */
const CHOICES = [0, 1, 2, 3, 4]
  .flatMap((row) =>
    [0, -LEAN / 2, LEAN / 2, -LEAN, LEAN].map((lean) => {
      return { row, lean, cost: row * ROW_COST + Math.abs(lean) * LEAN_COST };
    }),
  )
  .sort((a, b) => a.cost - b.cost);

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right + GAP &&
  b.left < a.right + GAP &&
  a.top < b.bottom + ROW_GAP &&
  b.top < a.bottom + ROW_GAP;

const isInside = (box: Box, bounds: Box): boolean =>
  box.left >= bounds.left &&
  box.right <= bounds.right &&
  box.top >= bounds.top &&
  box.bottom <= bounds.bottom;

/** How high above its point the lowest words of each label of a group stand. */
export type RowsOf = (group: readonly LabelRequest[]) => number[];

/** All share their rows: words side by side stand on one line, those above each other are clear. */
export const sharedRows: RowsOf = (group) => {
  const top = Math.min(...group.map(({ y }) => y));
  return group.map(({ y }) => y - top - ROW * Math.floor((y - top) / ROW + 1 - DIP) + ROW);
};

/** Each has rows of its own, which takes less room above the lower points. */
export const ownRows: RowsOf = (group) => group.map(() => ROW);

/** A spot for each label of a group; null for none. */
export type Layout = (Spot | null)[];

/** Where the labels of one group could stand. */
export interface Spots {
  /** Of each label, all that are inside the bounds and clear of what is taken, the cheapest first. */
  free: Spot[][];
  /** Whole layouts to begin with; null where a spot is not free. */
  fans: Layout[];
}

/** All spots of a group inside `bounds` and clear of `taken`. */
export function spotsOf(
  group: readonly LabelRequest[],
  rowsOf: RowsOf,
  bounds: Box,
  taken: readonly Box[],
): Spots {
  const lowest = rowsOf(group);
  const choices = group.map(({ x, y, width, height }, index) =>
    CHOICES.map(({ row, lean, cost }): Spot | null => {
      const stem = lowest[index] + row * ROW;
      const shift = (lean * width) / 2;
      const left = x + shift - width / 2;
      const box = { left, right: left + width, top: y - stem - height, bottom: y - stem };
      if (!isInside(box, bounds) || taken.some((other) => overlaps(box, other))) return null;
      return { place: { stem, shift }, box, stemX: x, stemFoot: y, cost };
    }),
  );
  const free = choices.map((spots) => spots.filter((spot) => spot !== null));
  return { free, fans: fansOf(group, choices) };
}

/**
 * Layouts for labels that stand close: rows go up from both ends to one label, the words left of it
 * lean left and those right of it right, so that no stem meets other words. One for each label as
 * the highest, and each way that it can lean.
 */
function fansOf(group: readonly LabelRequest[], choices: readonly Layout[]): Layout[] {
  const last = group.length - 1;
  const leftToRight = group.map((_, i) => i).sort((a, b) => group[a].x - group[b].x || a - b);
  const spotOf = (index: number, row: number, lean: number) =>
    choices[index][CHOICES.findIndex((choice) => choice.row === row && choice.lean === lean)] ??
    null;
  const fan = (top: number, topLean: number) => {
    const spots: Layout = group.map(() => null);
    leftToRight.forEach((index, rank) => {
      if (rank < top) spots[index] = spotOf(index, rank, -LEAN);
      else if (rank > top) spots[index] = spotOf(index, last - rank, LEAN);
      else spots[index] = spotOf(index, Math.max(top, last - top), topLean);
    });
    return spots;
  };
  return leftToRight.flatMap((_, top) => [0, -LEAN, LEAN].map((lean) => fan(top, lean)));
}

const crosses = ({ stemX, stemFoot, box }: Spot, words: Box): boolean =>
  stemX > words.left && stemX < words.right && stemFoot > words.top && box.bottom < words.bottom;

/** What two spots cost beside each other; infinite where their words would overlap. */
export function costBeside(a: Spot, b: Spot): number {
  if (overlaps(a.box, b.box)) return Infinity;
  return CROSSING_COST * (Number(crosses(a, b.box)) + Number(crosses(b, a.box)));
}
