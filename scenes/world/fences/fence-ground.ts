import { type BakedMountain } from '../../model/baked';
import { heightAt } from '../heightfield';
import { type Heightfield } from '../terrain-data';
import { TrackDepth } from '../tracks/track-depth';
import { type FenceGround } from './fence-geometry';

/** Lean of a post on untouched snow and in the deepest track, rise over run. */
const UPRIGHT = 0.03;
const PUSHED = 0.24;
/** Depth of a track that is as deep as they get, world units. */
const DEEP = 0.8;

/** The ground under fences: runs that passed after training have pushed posts over. */
export function groundUnderFences(mountain: BakedMountain, ground: Heightfield): FenceGround {
  const depth = new TrackDepth(mountain);
  depth.setRuns(mountain.moments[mountain.moments.length - 1].runs);
  return {
    heightAt: (x, z) => heightAt(ground, x, z),
    leanAt: (x, z) => UPRIGHT + (PUSHED - UPRIGHT) * Math.min(1, depth.at(x, z) / DEEP),
  };
}
