import { DATA_GATES, type DataGateName, type BakedSend } from '../../ids';
import { type DrawnRun, type RunColumns, type TrainingMoment } from '../baked';
import { ModelError } from '../errors';
import { startOdds } from '../gate';
import { CELLS } from '../geometry';
import { heldOutLoss, heldOutRuns } from '../held-out';
import { curate, DATA_MIXTURE } from '../mixture';
import { keptMoments } from '../moments';
import { PARAMS } from '../params';
import { createValleyOdds, PathModel } from '../path-model';
import { raiseFences } from '../preferences';
import { pretrain, pretraining } from '../pretraining';
import {
  dequantise,
  quantiseSigned,
  quantiseUnsigned,
  type QuantisedField,
  shippedField,
  signedScale,
  unsignedScale,
} from '../quantise';
import { collectPairs } from '../ratings';
import { ratingSeed } from '../seeds';
import { DrawnRunPicker, EVEN_GAP } from './drawn-runs';
import { type BakedLesson, isLesson, takeLesson } from './lesson';
import { sampleSends } from './sends';

/** A whole baked mountain, in whole levels, ready to be written to a file. */
export interface MountainBake {
  moments: TrainingMoment[];
  /** One field a moment, all at the scale of the last. */
  tracks: QuantisedField[];
  fence: QuantisedField;
  refilledTrack: QuantisedField;
  refilledFence: QuantisedField;
  /** At the scales of the two above, so that the difference is small. */
  weaklyRefilledTrack: QuantisedField;
  weaklyRefilledFence: QuantisedField;
  lesson: BakedLesson;
  drawnRuns: DrawnRun[];
  refilledRuns: DrawnRun[];
  sends: Record<BakedSend, RunColumns[]>;
}

/** Trains, rates, refills and samples the shipped mountain; about ten seconds, no input but code. */
export function bakeMountain(): MountainBake {
  const { tracks, lesson, drawnRuns } = bakeTraining();
  const track = dequantise(tracks[tracks.length - 1]);
  const { refilledTrack, refilledRuns } = bakeRefilled();
  const refilled = dequantise(refilledTrack);
  const fence = bakeFence(track, false);
  const refilledFence = bakeFence(refilled, true);
  return {
    moments: describeMoments(tracks),
    tracks,
    fence,
    refilledTrack,
    refilledFence,
    ...bakeWeaklyRefilled(refilledTrack.scale, refilledFence.scale),
    lesson,
    drawnRuns,
    refilledRuns,
    sends: sampleSends({
      fresh: { track: new Float64Array(CELLS) },
      trained: { track },
      fenced: { track, fence: dequantise(fence) },
      refilled: { track: refilled },
    }),
  };
}

/** The ground that curated data makes from the start, and its runs to draw. */
function bakeRefilled(): Pick<MountainBake, 'refilledTrack' | 'refilledRuns'> {
  const picker = new DrawnRunPicker(() => EVEN_GAP);
  let latest: Float64Array = new Float64Array(CELLS);
  for (const { runs, track, batch } of pretraining({
    mixture: curate(DATA_MIXTURE),
    curated: true,
  })) {
    picker.take(batch, runs);
    latest = track;
  }
  return {
    refilledTrack: quantiseSigned(latest, signedScale(latest)),
    refilledRuns: picker.runs,
  };
}

/** The ground and the fence that data from the weaker filter makes, from the start. */
function bakeWeaklyRefilled(
  trackScale: number,
  fenceScale: number,
): Pick<MountainBake, 'weaklyRefilledTrack' | 'weaklyRefilledFence'> {
  const mixture = curate(DATA_MIXTURE, PARAMS.weakerFilterFinds);
  const weaklyRefilledTrack = quantiseSigned(pretrain({ mixture, curated: true }), trackScale);
  const fence = rateGround(dequantise(weaklyRefilledTrack), true);
  return { weaklyRefilledTrack, weaklyRefilledFence: quantiseUnsigned(fence, fenceScale) };
}

function bakeTraining(): Pick<MountainBake, 'tracks' | 'lesson' | 'drawnRuns'> {
  const moments = new Set(keptMoments());
  const kept: Float64Array[] = [];
  const picker = new DrawnRunPicker();
  const before = new Float64Array(CELLS);
  let lesson: BakedLesson | undefined;
  for (const { runs, track, batch } of pretraining({ mixture: DATA_MIXTURE })) {
    const index = runs - batch.length;
    if (!lesson && batch.length > 0 && isLesson(batch[0], index)) {
      lesson = takeLesson(batch[0], index, before);
    }
    if (!lesson) before.set(track);
    if (moments.has(runs)) kept.push(track.slice());
    picker.take(batch, runs);
  }
  if (!lesson) throw new ModelError('bake', 'No training run fits the lesson.');
  const scale = signedScale(kept[kept.length - 1]);
  const tracks = kept.map((track) => quantiseSigned(track, scale));
  return { tracks, lesson, drawnRuns: picker.runs };
}

function bakeFence(track: Float64Array, curated: boolean): QuantisedField {
  const fence = rateGround(track, curated);
  return quantiseUnsigned(fence, unsignedScale(fence));
}

function rateGround(track: Float64Array, curated: boolean): Float64Array {
  return raiseFences(track, collectPairs(track, ratingSeed(PARAMS.seed, curated)));
}

/** Loss and odds of each moment, from the very fields that ship. */
function describeMoments(tracks: readonly QuantisedField[]): TrainingMoment[] {
  const model = new PathModel();
  const runs = heldOutRuns();
  const counts = keptMoments();
  return tracks.map((track, index) => {
    model.track.set(shippedField(track));
    model.solve();
    return { runs: counts[index], ...heldOutLoss(model, runs), odds: oddsByGate(model) };
  });
}

function oddsByGate(model: PathModel): Record<DataGateName, Float64Array> {
  const entries = DATA_GATES.map((gate) => [
    gate,
    model.valleyOdds(startOdds(gate), createValleyOdds()),
  ]);
  return Object.fromEntries(entries) as Record<DataGateName, Float64Array>;
}
