import { DATA_GATES, GATES, SENT_STATES, type BakedSend, type SentState } from '../../ids';
import { type RunColumns } from '../baked';
import { drawColumn, startOdds } from '../gate';
import { LAYERS } from '../geometry';
import { PathModel } from '../path-model';
import { seededUniform } from '../random';
import { sendSeed } from '../seeds';

/** Sampled runs in each set. */
export const RUNS_A_SEND = 40;

/** What skiers are sent down on: a track, and fences at full strength where there are any. */
export interface SentGround {
  track: Float64Array;
  fence?: Float64Array;
}

/** Samples the sets of runs that the picture sends down, from the shown gates on each ground. */
export function sampleSends(
  grounds: Record<SentState, SentGround>,
): Record<BakedSend, RunColumns[]> {
  const sends: Partial<Record<BakedSend, RunColumns[]>> = {};
  SENT_STATES.forEach((state, groundIndex) => {
    const { track, fence } = grounds[state];
    const model = new PathModel();
    model.track.set(track);
    if (fence) model.fence.set(fence);
    model.fenceStrength = fence ? 1 : 0;
    model.solve();
    for (const gate of GATES) {
      const uniform = seededUniform(sendSeed(groundIndex, DATA_GATES.indexOf(gate)));
      const start = startOdds(gate);
      sends[`${state}/${gate}`] = Array.from({ length: RUNS_A_SEND }, () =>
        model.sample(drawColumn(start, uniform), uniform, new Uint8Array(LAYERS)),
      );
    }
  });
  return sends as Record<BakedSend, RunColumns[]>;
}
