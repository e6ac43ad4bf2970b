import { type SendName, SENDS, VALLEYS } from '../../ids';
import { type BakedMountain } from '../../model/baked';
import { valleyIndexOf } from '../../model/geometry';
import { type Slices } from '../../slices/gradual';
import { type BatchLine } from '../lines/line-geometry';
import { runCurve, type RunCurveOptions } from '../runs/run-curve';
import { sentRuns } from './sent-runs';
import { DATA_PAINT, GUESS_PAINT, VALLEY_PAINTS } from '../valley-paints';

/** The lesson's two runs make one more set after the sent ones. */
export const LESSON_SET = SENDS.length;

/** Sent runs are many and thin: calm lines, or they tangle. */
const SENT_LOOK = { turns: 0.35, smoothing: 5 };
const GOLDEN = 0.618034;
/** Seed of the drawn turns of the first of other runs; beyond those of every set. */
const LIVE_SEED = 20_000;
const FOG = VALLEYS.indexOf('fog');
/** Where sent runs into the fog end: just over the lip of the cliff. */
const OVER_THE_LIP = 1.02;
const LINES_A_SLICE = 8;

/** Sets of so few runs that each is followed by itself: drawn broad, all leaving at once. */
export const FOLLOWED_SENDS = ['one/birdhouse', 'pair/bomb'] as const satisfies SendName[];
export const isFollowed = (set: number) => FOLLOWED_SENDS.some((send) => send === SENDS[set]);

function sentCurve(
  run: ArrayLike<number>,
  columns: number,
  look: Pick<RunCurveOptions, 'seed' | 'step'> & Partial<RunCurveOptions>,
) {
  const valley = valleyIndexOf(run[run.length - 1], columns);
  const end = valley === FOG ? OVER_THE_LIP : undefined;
  return { valley, curve: runCurve(run, columns, { settled: 0.5, end, ...look }) };
}

/** When line `i` of a set leaves the gate, 0…1, so that at any moment some are under way. */
const lagOf = (i: number) => (i * GOLDEN) % 1;

/**
 * Any sampled runs as lines, each in the colour of its valley, all of set number `set`. `step`:
 * world units between points. A few are followed each by itself, and leave at once.
 */
export function linesOf(
  runs: readonly ArrayLike<number>[],
  columns: number,
  { set, step, together }: { set: number; step: number; together: boolean },
): BatchLine[] {
  return runs.map((run, i) => {
    const { valley, curve } = sentCurve(run, columns, { seed: LIVE_SEED + i, step, ...SENT_LOOK });
    const lag = together ? 0 : lagOf(i);
    return { curve, paint: VALLEY_PAINTS[valley], set, lag, lost: valley === FOG };
  });
}

/**
 * The sampled runs of one set as lines, at most `perSet`; for LESSON_SET the lesson's data run and
 * guess. `step`: world units between points.
 */
export function* sentLines(
  mountain: BakedMountain,
  set: number,
  perSet: number,
  step: number,
): Slices<BatchLine[]> {
  const { columns, lesson } = mountain;
  const line = (run: ArrayLike<number>, seed: number, look: Partial<RunCurveOptions>) =>
    sentCurve(run, columns, { seed, step, ...look });
  const lines: BatchLine[] = [];
  if (set === LESSON_SET) {
    for (const [run, paint, seed] of [
      [lesson.data, DATA_PAINT, 4801],
      [lesson.guess, GUESS_PAINT, 4802],
    ] as const) {
      const { curve } = line(run, seed, { step: Math.min(step, 1.2), turns: 0.6 });
      lines.push({ curve, paint, set, lag: 0 });
    }
    return lines;
  }
  for (const [i, run] of sentRuns(mountain, SENDS[set]).slice(0, perSet).entries()) {
    if (i % LINES_A_SLICE === LINES_A_SLICE - 1) yield;
    const { valley, curve } = line(run, 5000 + set * 97 + i, SENT_LOOK);
    const lag = isFollowed(set) ? 0 : lagOf(i);
    lines.push({ curve, paint: VALLEY_PAINTS[valley], set, lag, lost: valley === FOG });
  }
  return lines;
}
