import { type BufferGeometry } from 'three';
import { type Tier } from '../quality/tiers';
import { type Slices } from '../slices/gradual';
import { type MountainAssets } from './assets';
import { type CameraView, createCameraView } from './cameras/apply-camera';
import { type FenceGeometry, type FenceGround } from './fences/fence-geometry';
import { groundUnderFences } from './fences/fence-ground';
import { shippedFences } from './fences/plan-geometry';
import { heightAt } from './heightfield';
import { type TrainingCurve } from './runs/training-curves';
import { SampledSource } from './sampled/sampled-source';
import { type GroundHeight } from './skiers/stance';
import { terrainGeometry } from './surface/terrain-geometry';
import { tellLandmarks } from './tell-landmarks';
import { createNoiseTexture } from './textures/noise-texture';
import { createTerrainTextures, type TerrainTextures } from './textures/terrain-textures';
import { layTracks } from './tracks/lay-tracks';
import { sinkUniforms } from './tracks/sink-uniforms';
import { type TrackPainter } from './tracks/track-painter';
import { createUniforms, type SinkUniforms, type WorldUniforms } from './uniforms';

/** What took long to make for one tier, and what all parts share. */
export interface PreparedWorld {
  assets: MountainAssets;
  tier: Tier;
  /** What to draw besides the pose. */
  sampled: SampledSource;
  uniforms: WorldUniforms;
  sink: SinkUniforms;
  /** Where the camera stands, for whoever takes on the frame after it. */
  view: CameraView;
  curves: readonly TrainingCurve[];
  tracks: TrackPainter;
  textures: TerrainTextures;
  ground: BufferGeometry;
  /** The fences that are shipped: set 0 of the trained ground, set 1 of the refilled one. */
  fences: FenceGeometry;
  fenceGround: FenceGround;
  /** The ground as it lies untouched, for what sinks by itself. World units. */
  freshGroundAt: GroundHeight;
  /** The ground as pressed by the runs so far. */
  groundAt: GroundHeight;
  /** Frees what the parts share; drawn again, it is made again. */
  dispose(): void;
}

/** Prepares the mountain for one tier, in slices. Nothing is on the GPU before the first draw. */
export function* prepareWorld(
  assets: MountainAssets,
  tier: Tier,
  sampled = new SampledSource(),
): Slices<PreparedWorld> {
  const { mountain, terrain } = assets;
  const { heightfield } = terrain;
  const uniforms = createUniforms();
  const noise = yield* createNoiseTexture(tier.anisotropy);
  const textures = createTerrainTextures(terrain, tier.anisotropy);
  uniforms.tNoise.value = noise;
  uniforms.tShadows.value = textures.shadows;
  uniforms.uTerrainSize.value = heightfield.size;
  tellLandmarks(uniforms);

  const { curves, depth, painter } = yield* layTracks(mountain, tier, heightfield.size);
  const ground = yield* terrainGeometry(terrain, tier.terrainSegments);
  yield;
  const fenceGround = groundUnderFences(mountain, heightfield);
  const fences = shippedFences(mountain, fenceGround);
  return {
    assets,
    tier,
    sampled,
    uniforms,
    sink: sinkUniforms(painter),
    view: createCameraView(),
    curves,
    tracks: painter,
    textures,
    ground,
    fences,
    fenceGround,
    freshGroundAt: (x, z) => heightAt(heightfield, x, z),
    groundAt: (x, z) => heightAt(heightfield, x, z) - depth.at(x, z),
    dispose() {
      noise.dispose();
      textures.normals.dispose();
      textures.shadows.dispose();
      painter.dispose();
      ground.dispose();
      fences.dispose();
    },
  };
}
