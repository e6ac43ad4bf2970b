import { type BufferGeometry, Mesh, ShaderMaterial, Vector2 } from 'three';
import { type TrainingLesson } from '../../model/baked';
import { type Tier } from '../../quality/tiers';
import { TERRAIN_FRAGMENT, TERRAIN_VERTEX } from '../glsl/terrain';
import { type SampledSource } from '../sampled/sampled-source';
import { type WorldPart } from '../part';
import { type TerrainData } from '../terrain-data';
import { type TerrainTextures } from '../textures/terrain-textures';
import { FieldTexture, quantile } from '../tracks/field-texture';
import { sinkUniforms } from '../tracks/sink-uniforms';
import { type TrackPainter } from '../tracks/track-painter';
import { type WorldUniforms } from '../uniforms';
import { TreeShadows } from './tree-shadows';

export interface TerrainOptions {
  geometry: BufferGeometry;
  terrain: TerrainData;
  textures: TerrainTextures;
  uniforms: WorldUniforms;
  tracks: TrackPainter;
  lesson: TrainingLesson;
  layers: number;
  columns: number;
  tier: Tier;
  live: SampledSource;
}

/** Share of the gradient's entries below its full tint: a few sharp peaks would pale the rest. */
const FULL_TINT_SHARE = 0.997;

/** Weight of the crowd that is most there; several only cross-fade. */
function crowdPresence(weights: Float32Array): number {
  let most = 0;
  for (let i = 0; i < weights.length; i++) most = Math.max(most, weights[i]);
  return most;
}

/** The ground: snow, rock, tracks, contours and map in one material. */
export function createTerrain(options: TerrainOptions): WorldPart {
  const { geometry, terrain, textures, uniforms, tracks, lesson, layers, columns, tier, live } =
    options;
  const shadows = new TreeShadows(terrain, tier.trees);
  const gradient = new FieldTexture(layers, columns);
  const fullTint = quantile(Float32Array.from(lesson.gradient, Math.abs), FULL_TINT_SHARE);
  gradient.fill(lesson.gradient, 1 / Math.max(1e-9, fullTint));
  const own = {
    uCarveTexel: { value: 1 / tier.carveSide },
    uCrowdLod: { value: tracks.crowdLod },
    uNormalSamples: { value: terrain.heightfield.samples },
    uContours: { value: 0 },
    uHush: { value: 0 },
    uCut: { value: 0 },
    uLesson: { value: 0 },
    uLattice: { value: new Vector2(layers, columns) },
    tNormals: { value: textures.normals },
    tTreeShadows: { value: shadows.target.texture },
    tLesson: { value: gradient.texture },
  };
  const material = new ShaderMaterial({
    vertexShader: TERRAIN_VERTEX,
    fragmentShader: TERRAIN_FRAGMENT,
    uniforms: { ...uniforms, ...sinkUniforms(tracks), ...own },
  });
  const ground = new Mesh(geometry, material);
  ground.frustumCulled = false;
  ground.renderOrder = 1;
  return {
    object: ground,
    restore: shadows.markDirty,
    update(frame, { gl }) {
      own.uContours.value = frame.contours;
      own.uHush.value = live.current?.crowd ? 1 : crowdPresence(frame.crowd);
      own.uLesson.value = frame.gradient;
      own.uCut.value = frame.cut * (1 - frame.map);
      shadows.paint(gl);
    },
    dispose() {
      geometry.dispose();
      material.dispose();
      shadows.dispose();
      gradient.dispose();
    },
  };
}
