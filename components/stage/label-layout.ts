import { cheapestLayout, costOf } from './label-search';
import {
  type Box,
  CROSSING_COST,
  type LabelPlace,
  type LabelRequest,
  type Layout,
  ownRows,
  type RowsOf,
  sharedRows,
  spotsOf,
} from './label-spots';

/** What a label without a place costs: more than any spot. */
const MISSING_COST = 1000;

/** The cheapest layout of one group; rows that all share are for those that are in each other's way. */
function placeGroup(group: readonly LabelRequest[], bounds: Box, taken: readonly Box[]): Layout {
  // One that is first is worth more than all the others together.
  const missing = group.map(({ first }) => MISSING_COST * (first ? group.length : 1));
  const layoutIn = (rowsOf: RowsOf) =>
    cheapestLayout(spotsOf(group, rowsOf, bounds, taken), missing);
  const own = layoutIn(ownRows);
  const cost = costOf(own, missing);
  if (cost < CROSSING_COST) return own;
  const shared = layoutIn(sharedRows);
  return costOf(shared, missing) < cost ? shared : own;
}

/**
 * Gives labels places above their points that are inside `bounds` and clear of `taken` and of each
 * other; null where there is none. As many as can have one, those that are `first` before others,
 * with short stems that keep off other words. Groups come in the order of their first labels. Pure:
 * the same input, the same places.
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
    placeGroup(group, bounds, filled).forEach((spot, i) => {
      if (!spot) return;
      places.set(group[i], spot.place);
      filled.push(spot.box);
    });
  }
  return labels.map((label) => places.get(label) ?? null);
}
