import { type Tier } from '../quality/tiers';
import { type MountainAssets } from './assets';
import { fanToWorld } from './fan';
import { cameraPart, palettePart, tracksPart } from './frame-parts';
import { type FrameStage } from './frame-order';
import { createCameraView } from './cameras/apply-camera';
import { createCrowd } from './crowd/create-crowd';
import { createCut } from './cut/create-cut';
import { createFences } from './fences/create-fences';
import { fenceGround } from './fences/fence-ground';
import { type Slices } from '../slices/gradual';
import { heightAt } from './heightfield';
import { createEvaluator } from './light/create-evaluator';
import { createLiveRuns } from './live/create-live-runs';
import { type LiveSource } from './live/live-source';
import { type WorldPart } from './part';
import { layCurves } from './runs/training-curves';
import { createChoices } from './sends/create-choices';
import { createSends } from './sends/create-sends';
import { createTrainingSkiers } from './skiers/create-training-skiers';
import { createSky } from './sky/create-sky';
import { createTerrain } from './surface/create-terrain';
import { terrainGeometry } from './surface/terrain-geometry';
import { createNoiseTexture } from './textures/noise-texture';
import { createTerrainTextures } from './textures/terrain-textures';
import { createTextSnow } from './text/create-text-snow';
import { ribbonGeometry } from './tracks/ribbon-geometry';
import { sinkUniforms } from './tracks/sink-uniforms';
import { TrackDepth } from './tracks/track-depth';
import { TrackPainter } from './tracks/track-painter';
import { createUniforms, type WorldUniforms } from './uniforms';

export interface World {
  uniforms: WorldUniforms;
  /** In the order they are mounted; each takes on a frame at its own stage. */
  parts: readonly { name: string; stage: FrameStage; part: WorldPart }[];
  /** Frees what the parts share. */
  dispose(): void;
}

/**
 * Builds the mountain for one tier, in slices. Everything on the GPU is made at the first draw, and
 * what the first picture does not need is made later (see WorldPart). `live`: what to draw besides.
 */
export function* buildWorld(
  { mountain, terrain }: MountainAssets,
  tier: Tier,
  live: LiveSource = { current: undefined },
): Slices<World> {
  const uniforms = createUniforms();
  const ground = terrain.heightfield;
  const noise = yield* createNoiseTexture(tier.anisotropy);
  const textures = createTerrainTextures(terrain, tier.anisotropy);
  uniforms.tNoise.value = noise;
  uniforms.tShadows.value = textures.shadows;
  uniforms.uTerrainSize.value = ground.size;
  const ravine = fanToWorld(-0.82, 0.9);
  uniforms.uRavine.value.set(ravine.x, ravine.z, 27);

  const { layers, columns, lesson, drawnRuns, refilledRuns } = mountain;
  const lay = (runs: Parameters<typeof layCurves>[0]) =>
    layCurves(runs, columns, ground.size, tier.ribbonStep);
  const curves = yield* lay(drawnRuns);
  const ribbons = yield* ribbonGeometry(curves);
  const depth = new TrackDepth(mountain);
  const painter = new TrackPainter({
    ribbons,
    *layRefilled() {
      return yield* ribbonGeometry(yield* lay(refilledRuns));
    },
    *layLive(runs) {
      return yield* ribbonGeometry(yield* lay(runs));
    },
    refilledWeight: drawnRuns.length / refilledRuns.length,
    depth,
    layers,
    columns,
    carveSide: tier.carveSide,
    anisotropy: tier.anisotropy,
  });
  const geometry = yield* terrainGeometry(terrain, tier.terrainSegments);
  const surface = createTerrain({
    geometry,
    terrain,
    textures,
    uniforms,
    tracks: painter,
    lesson,
    layers,
    columns,
    tier,
    live,
  });
  const view = createCameraView();
  const freshGroundAt = (x: number, z: number) => heightAt(ground, x, z);
  const groundAt = (x: number, z: number) => heightAt(ground, x, z) - depth.at(x, z);
  const sink = sinkUniforms(painter);
  const riders = { uniforms, sink, view, live, freshGroundAt, groundAt };
  yield;
  const fences = createFences({
    mountain,
    ground: fenceGround(mountain, ground),
    normals: textures.normals,
    uniforms,
    sink,
    live,
  });
  const snow = createTextSnow(tier.words, uniforms, freshGroundAt, view);
  return {
    uniforms,
    parts: [
      { name: 'palette', stage: 'palette', part: palettePart(uniforms) },
      { name: 'camera', stage: 'camera', part: cameraPart(uniforms, ground, view) },
      { name: 'tracks', stage: 'tracks', part: tracksPart(painter, live) },
      { name: 'surface', stage: 'ground', part: surface },
      { name: 'cut', stage: 'ground', part: createCut(uniforms, sink, freshGroundAt) },
      { name: 'fences', stage: 'ground', part: fences },
      { name: 'evaluator', stage: 'tracks', part: createEvaluator(uniforms, freshGroundAt) },
      { name: 'sky', stage: 'ground', part: createSky(uniforms) },
      { name: 'skiers', stage: 'riders', part: createTrainingSkiers({ ...riders, curves }) },
      { name: 'sends', stage: 'riders', part: createSends({ ...riders, mountain, tier }) },
      { name: 'live', stage: 'riders', part: createLiveRuns({ ...riders, mountain, tier }) },
      { name: 'choices', stage: 'riders', part: createChoices({ ...riders, mountain, tier }) },
      {
        name: 'crowd',
        stage: 'riders',
        part: createCrowd({ ...riders, ground, mountain, tier: tier.name }),
      },
      { name: 'text', stage: 'weather', part: snow },
    ],
    dispose() {
      noise.dispose();
      textures.normals.dispose();
      textures.shadows.dispose();
    },
  };
}
