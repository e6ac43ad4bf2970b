import { startOdds } from '../model/gate';
import { COLUMNS } from '../model/geometry';
import { type ShownGate } from '../state/scene-state';

/** Start odds kept at most, 768 bytes each. */
const MOST_STARTS = 256;

/** Start odds of gates, kept: a curve along the ridge asks for the same fifty at each change. */
export class GateStarts {
  private readonly starts = new Map<ShownGate, Float64Array>();

  /** A chance by start column, from a gate: the sum over its start odds. */
  chanceFrom(gate: ShownGate, chances: Float64Array): number {
    const start = this.startOf(gate);
    let chance = 0;
    for (let i = 0; i < COLUMNS; i++) chance += start[i] * chances[i];
    return chance;
  }

  private startOf(gate: ShownGate): Float64Array {
    const kept = this.starts.get(gate);
    if (kept) return kept;
    const start = startOdds(gate);
    if (this.starts.size < MOST_STARTS) this.starts.set(gate, start);
    return start;
  }
}
