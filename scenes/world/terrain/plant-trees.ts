import { fanToWorld, worldToFan } from '../fan';
import { VALLEY_POSITIONS } from '../../model/geometry';
import { heightAt, slopeAt } from '../heightfield';
import { seededRandom, valueNoise } from '../noise';
import { type TerrainDraft } from './draft';
import { clamp, smoothstep } from './exact-math';
import { FLATS } from '../flats';

export const MOST_TREES = 4200;
const TRIES = 150000;
const TURN = 6.283185307179586;
const VALLEY_COLUMNS = Object.values(VALLEY_POSITIONS);

/** Half width of a valley floor that is kept free of trees, in u. */
export const FLOOR_HALF_WIDTH = 0.085;

/** Whether (u, s) lies on a valley floor or on the bench with the gates: no tree stands there. */
export function isKeptClear(u: number, s: number): boolean {
  if (Math.abs(u) < 1.05 && s > -0.2 && s < 0.16) return true;
  if (s < 0.5 || s > 1.25) return false;
  return VALLEY_COLUMNS.some((valley) => Math.abs(u - valley) < FLOOR_HALF_WIDTH);
}

/** How likely a tree takes root, 0…1. */
function treeDensity(draft: TerrainDraft, x: number, z: number, height: number): number {
  const { u, s } = worldToFan(x, z);
  const groves =
    valueNoise(x * 0.045 + 9, z * 0.045, 12) * 0.65 + valueNoise(x * 0.14, z * 0.14, 13) * 0.35;
  const line = 34 + (valueNoise(x * 0.05, z * 0.05, 3) - 0.5) * 14;
  const below = 1 - smoothstep(line - 12, line, height);
  if (Math.abs(u) < 1 && s < 1.03 && s > 0) {
    const cost = draft.base(u, clamp(s, 0, 1));
    return (
      smoothstep(0.0, 0.2, cost) * smoothstep(0.5, 0.92, s) * smoothstep(0.3, 0.7, groves) * 0.7
    );
  }
  if (u > 0.55 && u < 1.2 && s > 0.98) return 0;
  const rim = 1 - smoothstep(86, 112, Math.sqrt(x * x + z * z));
  const wild = below * rim * clamp((groves - 0.38) * 2.8, 0, 0.85);
  if (Math.abs(u) > 1.02 || s < 1) return wild;
  const spur = 1 - smoothstep(0.085, 0.17, Math.abs(Math.abs(Math.abs(u) - 0.4) - 0.2));
  return (
    spur *
    smoothstep(0.12, 0.5, groves) *
    (1 - smoothstep(1.12, 1.36, s + (valueNoise(x * 0.09, z * 0.09, 14) - 0.5) * 0.22))
  );
}

function onFlat(x: number, z: number): boolean {
  return Object.values(FLATS).some((flat) => {
    const centre = fanToWorld(flat.u, flat.s + 0.01);
    const dx = x - centre.x;
    const dz = z - centre.z;
    const clear = flat.radius * 1.12;
    return dx * dx + dz * dz < clear * clear;
  });
}

/** Plants the forest: on the face only on the model's ridges, elsewhere in groves below the tree line. */
export function plantTrees(draft: TerrainDraft): void {
  const { field } = draft;
  const random = seededRandom(77);
  for (let k = 0; k < TRIES && draft.trees.length < MOST_TREES * 5; k++) {
    const x = (random() - 0.5) * 236;
    const z = (random() - 0.32) * 172;
    const chance = random();
    const size = random();
    const yaw = random() * TURN;
    const height = heightAt(field, x, z);
    if (z > 122 || height < -2 || slopeAt(field, x, z) > 1.0) continue;
    const { u, s } = worldToFan(x, z);
    if (isKeptClear(u, s) || onFlat(x, z)) continue;
    if (chance > treeDensity(draft, x, z, height)) continue;
    const scale = (0.42 + size * Math.sqrt(size) * 0.48) * (1 - 0.3 * clamp(height / 50, 0, 1));
    draft.trees.push(x, height, z, scale, yaw);
  }
}
