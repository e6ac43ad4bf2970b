import { type BufferGeometry } from 'three';
import { type Tier } from '../quality/tiers';
import { type Slices } from '../slices/gradual';
import { createCameraView } from './camera-view';
import { planShipped, type ShippedFences } from './fences/plan-geometry';
import { heightAt } from './heightfield';
import { type Surroundings } from './mountain-context';
import { SampledSource } from './sampled-source';
import { terrainGeometry } from './surface/terrain-geometry';
import { tellLandmarks } from './tell-landmarks';
import { createNoiseTexture } from './textures/noise-texture';
import { createTerrainTextures, type TerrainTextures } from './textures/terrain-textures';
import { type LaidTracks, layTracks } from './tracks/lay-tracks';
import { sinkUniforms } from './tracks/sink-uniforms';
import { createUniforms } from './uniforms';
import { type MountainAssets } from './terrain-data';

/** What took long to make for one tier. */
export interface PreparedWorld {
  /** What all parts stand in, but for the frame, which is the page's. */
  shared: Omit<Surroundings, 'frame'>;
  tracks: LaidTracks;
  ground: BufferGeometry;
  textures: TerrainTextures;
  fences: ShippedFences;
  /** Frees it all; drawn again, it is made again. */
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

  const tracks = yield* layTracks(mountain, tier, heightfield.size);
  const ground = yield* terrainGeometry(terrain, tier.terrainSegments);
  yield;
  const fences = planShipped(assets);
  const freshGroundAt = (x: number, z: number) => heightAt(heightfield, x, z);
  return {
    shared: {
      assets,
      tier,
      sampled,
      uniforms,
      sink: sinkUniforms(tracks.painter),
      view: createCameraView(),
      freshGroundAt,
      groundAt: (x, z) => freshGroundAt(x, z) - tracks.depth.at(x, z),
    },
    tracks,
    ground,
    textures,
    fences,
    dispose() {
      for (const made of [noise, textures.normals, textures.shadows, tracks.painter, ground]) {
        made.dispose();
      }
      fences.geometry.dispose();
    },
  };
}
