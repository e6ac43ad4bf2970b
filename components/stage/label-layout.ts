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
  /** Takes its place before the rest of its group. */
  first?: boolean;
}

/** Where a label's words stand: how high above its point, and their middle beside it. */
export interface LabelPlace {
  stem: number;
  shift: number;
}

/** A row of words and a gap apart. */
const STEMS = [24, 48, 72, 96, 120];
/** Furthest middle of the words beside the point, in half widths: the stem still meets them. */
const LEAN = 0.8;
/** How far words lean away that fan out, in shares of the furthest; tried in this order. */
const FAN = [1, 0.75, 0.5, 0.25, 0];
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

/** Where words may stand; the lean is in half widths. */
interface Spot {
  stem: number;
  lean: number;
}

/** In which order labels take their places, and the spots each tries. */
interface Manner {
  order: readonly number[];
  spotsOf(index: number): readonly Spot[];
}

const spotsBy = (leans: readonly number[]): Spot[] =>
  STEMS.flatMap((stem) => leans.map((lean) => ({ stem, lean })));

const STRAIGHT = spotsBy([0, -LEAN, LEAN]);
const LEFT = FAN.map((share) => -share * LEAN);
const RIGHT = FAN.map((share) => share * LEAN);
const LEFT_TO_RIGHT = [...LEFT, ...RIGHT.slice(0, -1).reverse()];
const RIGHT_TO_LEFT = [...RIGHT, ...LEFT.slice(0, -1).reverse()];

/** The spots that fanned words try, by the side of the middle their point is on. */
interface Fan {
  left: readonly Spot[];
  right: readonly Spot[];
}

const FANS: readonly Fan[] = [
  // Away from the middle in any row, and only then toward it.
  {
    left: [...spotsBy(LEFT), ...spotsBy(RIGHT)],
    right: [...spotsBy(RIGHT), ...spotsBy(LEFT)],
  },
  // Every lean in a row before the next row.
  { left: spotsBy(LEFT_TO_RIGHT), right: spotsBy(RIGHT_TO_LEFT) },
];

/** Straight above where it can be, as they come. */
function straightFirst(labels: readonly LabelRequest[]): Manner {
  return { order: labels.map((_, i) => i), spotsOf: () => STRAIGHT };
}

/** Where points are close, words fan out: the outermost first, each leaning away from the middle. */
function fannedOut(labels: readonly LabelRequest[], { left, right }: Fan): Manner {
  const middle = labels.reduce((sum, { x }) => sum + x, 0) / labels.length;
  const order = labels.map((_, i) => i);
  const offset = (i: number) => Math.abs(labels[i].x - middle);
  order.sort((a, b) => offset(b) - offset(a) || a - b);
  return { order, spotsOf: (i) => (labels[i].x < middle ? left : right) };
}

/** A label with its place, and the rectangle of its words there. */
interface Placed {
  index: number;
  place: LabelPlace;
  box: Box;
}

/** Those labels that find a place, each the first of its spots that is free. */
function placeInTurn(
  labels: readonly LabelRequest[],
  { order, spotsOf }: Manner,
  bounds: Box,
  taken: readonly Box[],
): Placed[] {
  const placed: Placed[] = [];
  const isTaken = (box: Box) =>
    taken.some((other) => overlaps(box, other)) || placed.some((other) => overlaps(box, other.box));
  for (const index of order) {
    const { x, y, width, height } = labels[index];
    for (const { stem, lean } of spotsOf(index)) {
      const shift = (lean * width) / 2;
      const left = x + shift - width / 2;
      const box = { left, right: left + width, top: y - stem - height, bottom: y - stem };
      if (!isInside(box, bounds) || isTaken(box)) continue;
      placed.push({ index, place: { stem, shift }, box });
      break;
    }
  }
  return placed;
}

/** The same, but those go before that are to. */
function firstThingsFirst({ order, spotsOf }: Manner, labels: readonly LabelRequest[]): Manner {
  const isFirst = (i: number) => labels[i].first === true;
  return { order: [...order.filter(isFirst), ...order.filter((i) => !isFirst(i))], spotsOf };
}

/** Places one group: straight above, unless another manner finds room for more, or for those first. */
function placeGroup(labels: readonly LabelRequest[], bounds: Box, taken: readonly Box[]): Placed[] {
  const worthOf = (placed: readonly Placed[]) =>
    placed.reduce((sum, { index }) => sum + (labels[index].first ? labels.length : 1), 0);
  const manners = [straightFirst(labels), ...FANS.map((fan) => fannedOut(labels, fan))];
  if (labels.some(({ first }) => first)) {
    manners.push(...manners.map((manner) => firstThingsFirst(manner, labels)));
  }
  let best: Placed[] = [];
  for (const manner of manners) {
    const placed = placeInTurn(labels, manner, bounds, taken);
    if (worthOf(placed) > worthOf(best)) best = placed;
    if (best.length === labels.length) break;
  }
  return best;
}

/**
 * Gives labels places above their points that are inside `bounds` and clear of `taken` and of each
 * other; null where there is none. Groups come in the order of their first labels. Pure: the same
 * input, the same places.
 * @param taken rectangles that no label may cover, such as the text
 */
export function layoutLabels(
  labels: readonly LabelRequest[],
  bounds: Box,
  taken: readonly Box[],
): (LabelPlace | null)[] {
  const filled = [...taken];
  const places = new Map<LabelRequest, LabelPlace>();
  for (const name of new Set(labels.map(({ group }) => group))) {
    const group = labels.filter((label) => label.group === name);
    for (const { index, place, box } of placeGroup(group, bounds, filled)) {
      places.set(group[index], place);
      filled.push(box);
    }
  }
  return labels.map((label) => places.get(label) ?? null);
}
