import { costBeside, type Layout, type Spot, type Spots } from './label-spots';

/** Pairs of spots weighed up in one search, at most: a frame has its time. */
const MOST_WEIGHED = 2000;

/**
 * What a whole layout costs.
 * @param missing what each label costs that has no spot
 */
export function costOf(layout: Layout, missing: readonly number[]): number {
  let cost = 0;
  layout.forEach((spot, i) => {
    cost += spot?.cost ?? missing[i];
    for (const other of layout.slice(i + 1)) if (spot && other) cost += costBeside(spot, other);
  });
  return cost;
}

/**
 * The cheapest layout, by branch and bound from the best fan on; where it would take too long, the
 * cheapest found till then.
 * @param missing as in `costOf`; more than any spot costs
 */
export function cheapestLayout({ free, fans }: Spots, missing: readonly number[]): Layout {
  // Those first that have the fewest spots, as they decide for the rest.
  const order = free.map((_, i) => i);
  order.sort((a, b) => missing[b] - missing[a] || free[a].length - free[b].length || a - b);
  // What the labels from each place in the order on cost at the very least.
  const least = [0];
  for (const i of order.toReversed()) least.unshift(least[0] + (free[i][0]?.cost ?? missing[i]));

  const layout: Layout = free.map(() => null);
  let best = [...layout];
  let bestCost = costOf(best, missing);
  const keep = (found: Layout, cost: number) => {
    if (cost < bestCost) [best, bestCost] = [[...found], cost];
  };
  for (const fan of fans) keep(fan, costOf(fan, missing));

  let weighed = 0;
  const besideChosen = (spot: Spot, depth: number): number => {
    let cost = 0;
    for (let i = 0; i < depth && cost < Infinity; i++) {
      const other = layout[order[i]];
      if (other) cost += costBeside(spot, other);
      weighed++;
    }
    return cost;
  };
  const visit = (depth: number, cost: number): void => {
    if (cost + least[depth] >= bestCost) return;
    if (depth === order.length) return keep(layout, cost);
    const index = order[depth];
    for (const spot of free[index]) {
      const alone = cost + spot.cost;
      if (alone + least[depth + 1] >= bestCost || weighed > MOST_WEIGHED) break;
      layout[index] = spot;
      visit(depth + 1, alone + besideChosen(spot, depth));
    }
    layout[index] = null;
    visit(depth + 1, cost + missing[index]);
  };
  visit(0, 0);
  return best;
}
