'use client';
import { useEffect, useMemo, useState } from 'react';
import type * as sampled from '@/scenes/reading/sampled-picture';
import { sampledState } from '@/scenes/instrument/drawn';
import { type OwnGround } from '@/scenes/reading/own-ground';
import { type SceneReader } from '@/scenes/reading/scene-reader';
import { type Scene } from '@/scenes/instrument/scene';
import { type SampledPicture } from '@/scenes/pose/sampled-picture';
import { prepareWhenIdle } from '@/scenes/slices/pacing';
import { parseState } from '@/scenes/state/address';
import { type SceneState } from '@/scenes/state/scene-state';
import { useSettled } from '@/scenes/figures/use-settled';

/** How long a state stands before its runs are sampled and laid out: dragging stays cheap. */
const SAMPLED_AFTER_MS = 150;

/** No runs yet, rather than those of another state. */
const NO_RUNS: SampledPicture = { runs: [], partial: true };

type Sampling = typeof sampled;

/** Fetches what samples a picture, once it is wanted. */
function useSampling(wanted: boolean): Sampling | undefined {
  const [sampling, setSampling] = useState<Sampling>();
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    const keep = (module: Sampling) => {
      if (!gone) setSampling(module);
    };
    // Where it cannot be had, no runs are drawn.
    import('./model-scripts').then(({ loadSampling }) => loadSampling()).then(keep, () => {});
    return () => {
      gone = true;
    };
  }, [wanted]);
  return wanted ? sampling : undefined;
}

interface SampledPictureInput {
  scene: Scene;
  state: SceneState;
  /** Reads the model; until it is here, no runs are drawn. */
  reader: SceneReader | undefined;
  /** A ground that the reader of the page trained, drawn in place of the mountain's. */
  own?: OwnGround;
  /** Whether a picture is drawn at all. */
  wanted: boolean;
}

/**
 * What is drawn of a state besides the pose; nothing where no picture is. Snow and fences follow at
 * once; runs go while the state changes, and come once it stands still.
 */
export function useSampledPicture(input: SampledPictureInput): SampledPicture | undefined {
  const { scene, state, reader, own, wanted } = input;
  const sampling = useSampling(wanted);
  useEffect(() => {
    if (reader && sampling) return prepareWhenIdle(sampling.aheadOf(reader, scene));
  }, [reader, sampling, scene]);
  const address = wanted ? sampledState(scene, state) : '';
  const settled = useSettled(address, SAMPLED_AFTER_MS);
  const ground = useMemo(
    () => reader && sampling?.sampledGround(reader, scene, state, own),
    [reader, sampling, scene, state, own],
  );
  const sample = useMemo(
    () => reader && sampling?.sampledRuns(reader, scene, parseState(settled), own),
    [reader, sampling, scene, settled, own],
  );
  const drawn = settled === address ? sample : undefined;
  return useMemo(() => {
    if (!wanted) return undefined;
    return { ...ground, ...(drawn ?? NO_RUNS) };
  }, [wanted, ground, drawn]);
}
