import { worldToFan } from '../fan';
import { fractalNoise } from '../noise';
import { raiseHouses } from './raise-houses';
import { SUN_NAMES, SUNS } from '../palettes';
import { castShadow } from './cast-shadows';
import { type TerrainDraft } from './draft';
import { clamp, mix, smoothstep } from './exact-math';
import { blurred, forEachSample } from './grid';

/**
 * Where bare rock may show. On the face only the model's own ridges (base cost above the average)
 * may be bare; elsewhere ribs are bare and couloirs hold their snow.
 */
export function markRock(draft: TerrainDraft): void {
  const { heights, samples } = draft.field;
  const broad = blurred(heights, samples, 4, 2);
  forEachSample(draft.field, (index, x, z) => {
    const { u, s } = worldToFan(x, z);
    const rib = smoothstep(
      -1.0,
      0.7,
      heights[index] - broad[index] + fractalNoise(x * 0.05, z * 0.05, 2, 91) * 1.4,
    );
    const free = mix(0.5, 1, rib);
    const cost = draft.base(clamp(u, -1, 1), clamp(s, 0, 1));
    const ridge =
      smoothstep(-0.06, 0.015, cost) * smoothstep(0.45, 0.66, s) * (1 - smoothstep(1.1, 1.22, s));
    const onFace =
      s < 1.15 ? draft.face[index] : draft.face[index] * (1 - smoothstep(1.15, 1.25, s));
    // below the lip of the cliff and in the gorge all is rock
    const cliff = smoothstep(1.015, 1.03, s) * smoothstep(0.6, 0.68, u);
    const gorge = smoothstep(1, 1.05, s) * (1 - smoothstep(0.18, 0.24, Math.abs(u + 0.82)));
    draft.rock[index] = Math.max(clamp(mix(free, ridge, onFace), 0, 1), cliff, gorge);
  });
}

export function castShadows(draft: TerrainDraft): void {
  const withHouses = raiseHouses(draft.field);
  draft.shadows = SUN_NAMES.map((sun) => castShadow(withHouses, SUNS[sun]));
}
