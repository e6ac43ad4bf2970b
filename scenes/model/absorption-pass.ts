import { HEADINGS, STRAIGHT } from './geometry';
import { ENTRY, PADDING, type TurnTable } from './turn-table';

export interface AbsorptionWorkspace {
  /** Chance of the ends from a column with a heading, (columns + padding) × headings; two layers. */
  below: Float64Array;
  here: Float64Array;
  /** The chances at one layer as the last whole pass left them, so that a pass can start there. */
  kept: { readonly layer: number; chances: Float64Array };
}

/** @param keptLayer layer whose chances are kept, 0…layers − 2 */
export function createAbsorptionWorkspace(columns: number, keptLayer: number): AbsorptionWorkspace {
  const layer = () => new Float64Array((columns + 2 * PADDING) * HEADINGS);
  return { below: layer(), here: layer(), kept: { layer: keptLayer, chances: layer() } };
}

/**
 * One pass from the foot to the ridge gives, for every start column at once, the exact chance of
 * ending in a set of columns: first-step analysis, h(cell) = Σ P(turn) · h(cell below) (Kemeny and
 * Snell 1960, *Finite Markov Chains*). As ends are linear in starts, the chance from a gate is then
 * the sum of its start odds times these. Exact: no sampling.
 * @param isEnd which columns at the foot are in the set
 * @param out chance by start column, coming with heading 0; length: columns
 * @param resume starts at the kept layer: for the same ends, and turn odds that since the last whole
 *   pass have changed only above it
 */
export function absorptionPass(
  table: TurnTable,
  work: AbsorptionWorkspace,
  isEnd: (column: number) => boolean,
  out: Float64Array,
  resume = false,
): void {
  const { layers, columns } = table;
  const { kept } = work;
  let { below, here } = work;
  if (resume) below.set(kept.chances);
  else writeEnds(isEnd, columns, below);
  for (let layer = (resume ? kept.layer : layers - 1) - 1; layer >= 0; layer--) {
    ascend(table, layer, below, here);
    if (layer === kept.layer) kept.chances.set(here);
    const risen = here;
    here = below;
    below = risen;
  }
  for (let i = 0; i < columns; i++) out[i] = below[(i + PADDING) * HEADINGS + STRAIGHT];
}

function writeEnds(isEnd: (column: number) => boolean, columns: number, out: Float64Array): void {
  out.fill(0);
  for (let i = 0; i < columns; i++) {
    const from = (i + PADDING) * HEADINGS;
    if (isEnd(i)) out.fill(1, from, from + HEADINGS);
  }
}

function ascend(table: TurnTable, layer: number, below: Float64Array, here: Float64Array): void {
  const { columns, arrival, inverseTotal, changeWeight } = table;
  const [t0, t1, t2, t3, t4] = changeWeight;
  for (let i = 0; i < columns; i++) {
    const cell = (layer * columns + i) * HEADINGS;
    // Turn k leads to entry (i + k, k) of the padded layer below.
    const from = i * HEADINGS;
    const h0 = arrival[cell] * below[from];
    const h1 = arrival[cell + 1] * below[from + ENTRY];
    const h2 = arrival[cell + 2] * below[from + 2 * ENTRY];
    const h3 = arrival[cell + 3] * below[from + 3 * ENTRY];
    const h4 = arrival[cell + 4] * below[from + 4 * ENTRY];
    const to = (i + PADDING) * HEADINGS;
    here[to] = inverseTotal[cell] * (t0 * h0 + t1 * h1 + t2 * h2 + t3 * h3 + t4 * h4);
    here[to + 1] = inverseTotal[cell + 1] * (t1 * h0 + t0 * h1 + t1 * h2 + t2 * h3 + t3 * h4);
    here[to + 2] = inverseTotal[cell + 2] * (t2 * h0 + t1 * h1 + t0 * h2 + t1 * h3 + t2 * h4);
    here[to + 3] = inverseTotal[cell + 3] * (t3 * h0 + t2 * h1 + t1 * h2 + t0 * h3 + t1 * h4);
    here[to + 4] = inverseTotal[cell + 4] * (t4 * h0 + t3 * h1 + t2 * h2 + t1 * h3 + t0 * h4);
  }
}
