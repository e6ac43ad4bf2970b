import { cheapestLayout, costOf } from './label-search';
import {
  type Box,
  type LabelPlace,
  type LabelRequest,
  type Layout,
  ownRows,
  sharedRows,
  spotsOf,
} from './label-spots';

/** What a label without a place costs: more than any spot. */
const MISSING_COST = 1000;

/** The cheapest layout of one group: in rows that all share, unless names would be missing there. */
function placeGroup(group: readonly LabelRequest[], bounds: Box, taken: readonly Box[]): Layout {
  // One that is first is worth more than all the others together.
  const missing = group.map(({ first }) => MISSING_COST * (first ? group.length : 1));
  const layoutIn = (rowsOf: typeof ownRows) =>
    cheapestLayout(spotsOf(group, rowsOf, bounds, taken), missing);
  const shared = layoutIn(sharedRows);
  if (!shared.includes(null)) return shared;
  const own = layoutIn(ownRows);
  return costOf(own, missing) < costOf(shared, missing) ? own : shared;
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
