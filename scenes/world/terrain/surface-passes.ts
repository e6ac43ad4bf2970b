import { FAN_APEX, worldToFan } from '../fan';
import { type TerrainDraft } from './draft';
import { lengthOf, mix, smoothstep } from './exact-math';
import { erode } from './erosion';
import { blurred, forEachSample, spacingOf } from './grid';

/** Water has worked on the free mountain; the model's face is left as the model has it. */
export function erodeMassif(draft: TerrainDraft): void {
  const hardness = new Float32Array(draft.face.length);
  forEachSample(draft.field, (index, x, z) => {
    const { u, s } = worldToFan(x, z);
    const inside = s > -0.02 && z > FAN_APEX.z;
    hardness[index] = inside ? 1 - smoothstep(1, 1.08, Math.abs(u)) : 0;
  });
  erode(draft.field, hardness, { droplets: 95000, steps: 42, brushRadius: 3, seed: 4242 });
}

/** Snow lies smooth where it is gentle and leaves steep ground crisp; the model's face is left. */
export function layBlanket(draft: TerrainDraft): void {
  const { field, face } = draft;
  const { heights, samples } = field;
  const spacing = spacingOf(field);
  const soft = blurred(heights, samples, 2, 2);
  for (let row = 1; row < samples - 1; row++) {
    for (let column = 1; column < samples - 1; column++) {
      const k = row * samples + column;
      const slope =
        lengthOf(soft[k + 1] - soft[k - 1], soft[k + samples] - soft[k - samples]) / (2 * spacing);
      const amount = mix(0.9, 0.12, smoothstep(0.55, 1.25, slope));
      heights[k] = mix(heights[k], soft[k], amount * (1 - smoothstep(0.9, 1, face[k])));
    }
  }
  softenToMesh(draft);
}

/** Takes out what a mesh of one-unit cells could only draw as saw teeth. */
function softenToMesh(draft: TerrainDraft): void {
  const { heights, samples } = draft.field;
  const soft = blurred(heights, samples, 1, 2);
  for (let k = 0; k < heights.length; k++) {
    heights[k] = mix(heights[k], soft[k], 1 - smoothstep(0.9, 1, draft.face[k]) * 0.5);
  }
}
