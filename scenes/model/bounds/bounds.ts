import { type BakedMountain } from '../baked';
import { type Bound } from './bound';
import { groundBounds } from './ground-bounds';
import { learningBounds } from './learning-bounds';
import { oddsBounds } from './odds-bounds';
import { OddsTable } from './odds-table';
import { ratingBounds } from './rating-bounds';

/**
 * Everything that must hold of a mountain's odds, measured on it, in the order of the table's rows.
 * The tests hold each against its limit and the method page prints them. About half a second.
 */
export function measureBounds(mountain: BakedMountain): Bound[] {
  const table = new OddsTable(mountain);
  const all = [
    ...oddsBounds(table),
    ...learningBounds(mountain, table),
    ...ratingBounds(mountain, table),
    ...groundBounds(table),
  ];
  return all.sort((a, b) => a.row - b.row);
}
