import { FAN_APEX, FAN_HALF_ANGLE_RAD, FAN_INNER_RADIUS, FAN_LENGTH, worldToFan } from '../fan';
import { fractalNoise } from '../noise';
import { type TerrainDraft } from './draft';
import { clamp, lengthOf, mix, smoothstep } from './exact-math';
import { faceHeight } from './face';
import { createFaceDetail } from './face-detail';
import { breakCliff, cutGorge, footPlain, levelFlats, spurHeight } from './foot';
import { forEachSample } from './grid';
import { massifHeight } from './massif';

/** The free mountain everywhere: summit, arêtes, neighbours. */
export function raiseMassif(draft: TerrainDraft): void {
  const { heights } = draft.field;
  forEachSample(draft.field, (index, x, z) => {
    heights[index] = massifHeight(x, z);
  });
}

/** Marks which samples belong to the model: 1 inside the fan, ragged outside its edges. */
export function markFace(draft: TerrainDraft): void {
  forEachSample(draft.field, (index, x, z) => {
    const { u, s } = worldToFan(x, z);
    const ragged = fractalNoise(x * 0.06, z * 0.06, 3, 62) * 0.12;
    const sides =
      1 - smoothstep(1.01, 1.13, Math.abs(u) + ragged * smoothstep(1, 1.06, Math.abs(u)));
    const top = smoothstep(-0.16, -0.03, s);
    draft.face[index] = z > -31 ? sides * top : 0;
  });
}

/** Beside the model's sides the mountain rises from them: never a trough behind a rim of snow. */
function besideFace(massif: number, edge: number, u: number, s: number): number {
  const out = (Math.abs(u) - 1) * FAN_HALF_ANGLE_RAD * (FAN_INNER_RADIUS + FAN_LENGTH * s);
  const near =
    (1 - smoothstep(3, 16, out)) * smoothstep(-0.2, -0.05, s) * (1 - smoothstep(0.92, 1.02, s));
  if (near === 0) return massif;
  const rising = edge + Math.max(0, out) * 0.75;
  return Math.max(massif, mix(massif, rising, near));
}

/** Lays the model's relief over the free mountain, and the foot below its last layer. */
export function layFace(draft: TerrainDraft): void {
  const { heights } = draft.field;
  forEachSample(draft.field, (index, x, z) => {
    const { u, s } = worldToFan(x, z);
    if (z < FAN_APEX.z || s < -0.2) return;
    let height = faceHeight(draft.base, clamp(u, -1, 1), s);
    if (s > 1) height = spurHeight(height, u, s, footPlain(x, z));
    const free = besideFace(heights[index], height, u, s);
    heights[index] = mix(free, height, draft.face[index]);
  });
}

/** Gorge, flats and cliff: all past the last layer. */
export function shapeFoot(draft: TerrainDraft): void {
  const { heights } = draft.field;
  forEachSample(draft.field, (index, x, z) => {
    const { u, s } = worldToFan(x, z);
    if (s < 0.98 || z < -20) return;
    let height = levelFlats(heights[index], x, z);
    height = cutGorge(height, u, s, x, z);
    height = breakCliff(height, u, s, x, z);
    heights[index] = mix(heights[index], height, smoothstep(1, 1.015, s));
  });
}

/** Toward the rim the land sinks, as the picture there fades into paper. */
export function sinkRim(draft: TerrainDraft): void {
  const { heights } = draft.field;
  forEachSample(draft.field, (index, x, z) => {
    const radius = lengthOf(x * 0.95, z - 2) / (draft.field.size / 2);
    const amount = smoothstep(0.76, 1, radius) * 0.85;
    if (amount > 0) heights[index] = mix(heights[index], footPlain(x, z) - 1, amount);
  });
}

/** Flutes and snow ripples finer than a ski width. */
export function addFaceDetail(draft: TerrainDraft): void {
  const detail = createFaceDetail(draft.base);
  const { heights } = draft.field;
  forEachSample(draft.field, (index, x, z) => {
    if (draft.face[index] < 0.5) return;
    const { u, s } = worldToFan(x, z);
    if (Math.abs(u) > 1 || s < 0 || s > 1) return;
    const edge = smoothstep(1, 0.95, s) * smoothstep(0.02, 0.12, s);
    heights[index] += detail(u, s) * edge;
  });
}
