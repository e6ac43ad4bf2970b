import { createContext, use } from 'react';
import { type PoseFrame } from '../pose/pose';
import { type Tier } from '../quality/tiers';
import { type CameraView } from './camera-view';
import { type SampledSource } from './sampled-source';
import { type SinkUniforms, type WorldUniforms } from './uniforms';
import { type GroundHeight, type MountainAssets } from './terrain-data';

/** What every part of the mountain stands in. */
export interface Surroundings {
  /** Written by the page before every draw; parts only read it. */
  frame: PoseFrame;
  assets: MountainAssets;
  tier: Tier;
  /** What to draw besides the pose. */
  sampled: SampledSource;
  uniforms: WorldUniforms;
  sink: SinkUniforms;
  view: CameraView;
  /** The ground as it lies untouched, for what sinks by itself. */
  freshGroundAt: GroundHeight;
  /** The ground as pressed by the runs so far. */
  groundAt: GroundHeight;
}

export const MountainContext = createContext<Surroundings | null>(null);

/** @throws Error outside of the mountain */
export function useMountain(): Surroundings {
  const surroundings = use(MountainContext);
  if (!surroundings) throw new Error('a part of the mountain stands outside of it');
  return surroundings;
}
