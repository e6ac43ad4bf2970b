import { HEADINGS, STRAIGHT } from './geometry';
import { ENTRY, PADDING, type TurnTable } from './turn-table';

export interface ForwardWorkspace {
  /** Chance of being in a column with a heading, (columns + padding) × headings; two layers. */
  here: Float64Array;
  next: Float64Array;
}

export function createForwardWorkspace(columns: number): ForwardWorkspace {
  const length = (columns + 2 * PADDING) * HEADINGS;
  return { here: new Float64Array(length), next: new Float64Array(length) };
}

/**
 * Sends start weights (one a column; chances, or counts of runs) down the solved face. Writes the
 * weight that ends in each column to `ends`, and the expected passes of every cell to `visits`
 * (layers × columns) if given. Exact: no sampling.
 */
export function forwardPass(
  table: TurnTable,
  work: ForwardWorkspace,
  start: Float64Array,
  ends: Float64Array,
  visits?: Float64Array,
): void {
  const { layers, columns } = table;
  let { here, next } = work;
  here.fill(0);
  for (let i = 0; i < columns; i++) here[(i + PADDING) * HEADINGS + STRAIGHT] = start[i];
  visits?.set(start, 0);
  for (let layer = 0; layer < layers - 1; layer++) {
    next.fill(0);
    descend(table, layer, here, next);
    const arrived = next;
    next = here;
    here = arrived;
    if (visits) writePasses(here, visits, (layer + 1) * columns, columns);
  }
  writePasses(here, ends, 0, columns);
}

function descend(table: TurnTable, layer: number, here: Float64Array, next: Float64Array): void {
  const { columns, arrival, inverseTotal, changeWeight } = table;
  const [t0, t1, t2, t3, t4] = changeWeight;
  for (let i = 0; i < columns; i++) {
    const from = (i + PADDING) * HEADINGS;
    const h0 = here[from];
    const h1 = here[from + 1];
    const h2 = here[from + 2];
    const h3 = here[from + 3];
    const h4 = here[from + 4];
    if (h0 + h1 + h2 + h3 + h4 === 0) continue;
    const cell = (layer * columns + i) * HEADINGS;
    const s0 = h0 * inverseTotal[cell];
    const s1 = h1 * inverseTotal[cell + 1];
    const s2 = h2 * inverseTotal[cell + 2];
    const s3 = h3 * inverseTotal[cell + 3];
    const s4 = h4 * inverseTotal[cell + 4];
    // Turn k leads to entry (i + k, k) of the padded layer below.
    const to = i * HEADINGS;
    next[to] += arrival[cell] * (t0 * s0 + t1 * s1 + t2 * s2 + t3 * s3 + t4 * s4);
    next[to + ENTRY] += arrival[cell + 1] * (t1 * s0 + t0 * s1 + t1 * s2 + t2 * s3 + t3 * s4);
    next[to + 2 * ENTRY] += arrival[cell + 2] * (t2 * s0 + t1 * s1 + t0 * s2 + t1 * s3 + t2 * s4);
    next[to + 3 * ENTRY] += arrival[cell + 3] * (t3 * s0 + t2 * s1 + t1 * s2 + t0 * s3 + t1 * s4);
    next[to + 4 * ENTRY] += arrival[cell + 4] * (t4 * s0 + t3 * s1 + t2 * s2 + t1 * s3 + t0 * s4);
  }
}

function writePasses(
  layerWeights: Float64Array,
  out: Float64Array,
  offset: number,
  columns: number,
): void {
  const headings = HEADINGS;
  for (let i = 0; i < columns; i++) {
    const from = (i + PADDING) * headings;
    out[offset + i] =
      layerWeights[from] +
      layerWeights[from + 1] +
      layerWeights[from + 2] +
      layerWeights[from + 3] +
      layerWeights[from + 4];
  }
}
