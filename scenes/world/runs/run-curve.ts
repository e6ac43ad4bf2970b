import { fanToWorld, type WorldPoint } from '../fan';
import { seededRandom } from '../noise';
import { placeCurve } from './place-curve';
import { type RunCurve, withDistances } from './curve';

export interface RunCurveOptions {
  seed: number;
  /** World units between points. */
  step: number;
  /** 0 young and loose … 1 late and straight. */
  settled: number;
  /** Width of the drawn S-turns, 1 that of a training run; 0 leaves the model's own line. */
  turns?: number;
  /** Passes of smoothing down the slope. */
  smoothing?: number;
  /** How deep the groove already is at a place, 0…1: grooves hold a skier to their line. */
  grooveAt?: (x: number, z: number) => number;
  /** Where the run ends, share of the slope; each curve strays a little from it. */
  end?: number;
}

const TRAINING_SMOOTHING = 3;
const SMOOTHING_REACH = 3;
const EDGE = 0.985;
const TURN_AMPLITUDE = 2.1;
const TURN_WAVELENGTH = 10.5;
const WANDER = 1.7;

/** Columns as places across, −1…1, smoothed down the slope with a triangle kernel, `passes` times. */
export function smoothColumns(
  columns: ArrayLike<number>,
  columnCount: number,
  shift: number,
  passes: number,
): Float64Array {
  const last = columns.length - 1;
  let across = Float64Array.from(columns, (c) => ((c + shift) / (columnCount - 1)) * 2 - 1);
  for (let pass = 0; pass < passes; pass++) {
    const next = new Float64Array(across.length);
    for (let layer = 0; layer <= last; layer++) {
      let sum = 0;
      let weights = 0;
      for (let k = -SMOOTHING_REACH; k <= SMOOTHING_REACH; k++) {
        const weight = SMOOTHING_REACH + 1 - Math.abs(k);
        sum += weight * across[Math.min(last, Math.max(0, layer + k))];
        weights += weight;
      }
      next[layer] = sum / weights;
    }
    across = next;
  }
  return across;
}

/**
 * A model run as a skier would draw it. The columns are the model's; the S-turns and the slow
 * wander between them are drawn, and stay within about a ski width and a half of them.
 */
export function runCurve(
  columns: ArrayLike<number>,
  columnCount: number,
  options: RunCurveOptions,
): RunCurve {
  const random = seededRandom(options.seed * 7919 + 13);
  const passes = options.smoothing ?? TRAINING_SMOOTHING;
  const across = smoothColumns(columns, columnCount, random() - 0.5, passes);
  const end = (options.end ?? 0.985) + (random() - 0.6) * 0.045;
  const layers = across.length;
  const point: WorldPoint = { x: 0, z: 0 };
  const knots = new Float64Array(layers * 2);
  for (let layer = 0; layer < layers; layer++) {
    const u = Math.min(EDGE, Math.max(-EDGE, across[layer]));
    fanToWorld(u, (layer / (layers - 1)) * end, point);
    knots[layer * 2] = point.x;
    knots[layer * 2 + 1] = point.z;
  }
  const line = placeCurve(knots, options.step);

  const loose = 1 - options.settled;
  const amplitude =
    TURN_AMPLITUDE * (options.turns ?? 1) * (0.6 + random() * 0.7) * (0.2 + 0.8 * loose);
  const wavelength = TURN_WAVELENGTH * (0.8 + random() * 0.55);
  const phase = random() * Math.PI * 2;
  const wander = WANDER * (random() * 2 - 1) * (0.3 + 0.7 * loose);
  const wanderPhase = random() * Math.PI * 2;
  const points = new Float32Array(line.length);
  const count = line.length / 2;
  const length = (count - 1) * options.step;
  for (let i = 0; i < count; i++) {
    const a = Math.max(0, i - 3);
    const b = Math.min(count - 1, i + 3);
    let tx = line[b * 2] - line[a * 2];
    let tz = line[b * 2 + 1] - line[a * 2 + 1];
    const norm = Math.sqrt(tx * tx + tz * tz) || 1;
    tx /= norm;
    tz /= norm;
    const x = line[i * 2];
    const z = line[i * 2 + 1];
    const d = i * options.step;
    // Narrow turns on the shoulder where gates stand close, wide ones below, none at either end.
    const room = (0.3 + 0.7 * Math.min(1, d / 34)) * Math.min(1, d / 6, (length - d) / 9);
    const groove = options.grooveAt ? options.grooveAt(x, z) : 0;
    const held = 1 - 0.9 * groove;
    const turn = amplitude * held * Math.sin((d / wavelength) * Math.PI * 2 + phase);
    const drift = wander * (1 - 0.7 * groove) * Math.sin(d / 21 + wanderPhase);
    const offset = room * (turn + drift);
    points[i * 2] = x - tz * offset;
    points[i * 2 + 1] = z + tx * offset;
  }
  return withDistances(points);
}
