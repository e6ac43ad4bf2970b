import { type BakedMountain, type DrawnRun } from '../../model/baked';
import { finish, type Slices } from '../../slices/gradual';
import { counterAxis, type Ride, rideOf } from './arrival';
import { type RunCurve } from './curve';
import { GrooveGrid } from './groove-grid';
import { runCurve } from './run-curve';

export interface TrainingCurve extends Ride {
  /** Place in the true order of training. */
  index: number;
  curve: RunCurve;
}

/** Where runs into the fog end: before the lip of the cliff. */
export const CLIFF_END = 0.955;
const OPEN_END = 0.985;

const smoothstep = (low: number, high: number, value: number) => {
  const t = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return t * t * (3 - 2 * t);
};

const CURVES_A_SLICE = 12;

/**
 * Drawn runs as curves, in order of arrival, each feeling the grooves of those before it. `step`:
 * world units between points.
 */
export function* layCurves(
  runs: readonly Pick<DrawnRun, 'index' | 'valley' | 'columns'>[],
  columnCount: number,
  terrainSize: number,
  step: number,
): Slices<TrainingCurve[]> {
  const grooves = new GrooveGrid(terrainSize);
  const curves: TrainingCurve[] = [];
  for (const { index, valley, columns } of runs) {
    if (curves.length % CURVES_A_SLICE === CURVES_A_SLICE - 1) yield;
    const curve = runCurve(columns, columnCount, {
      seed: index + 1,
      step,
      settled: smoothstep(0.35, 0.9, counterAxis(index)),
      grooveAt: grooves.depthAt,
      end: valley === 'fog' ? CLIFF_END : OPEN_END,
    });
    grooves.add(curve);
    curves.push({ index, curve, ...rideOf(index) });
  }
  return curves;
}

/** The drawn training runs as curves, all at once. */
export function trainingCurves(
  { drawnRuns, columns }: BakedMountain,
  terrainSize: number,
  step: number,
): TrainingCurve[] {
  return finish(layCurves(drawnRuns, columns, terrainSize, step));
}
