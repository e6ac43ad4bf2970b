import { Euler, InstancedMesh, Matrix4, Quaternion, type ShaderMaterial, Vector3 } from 'three';
import { type TerrainData } from '../terrain-data';
import { createTreeShape } from './tree-shape';

const FLOATS_A_TREE = 5;
/** How far a tree may lean, radians; how much taller than wide it may be. */
const LEAN_RAD = 0.04;
const STRETCH = 0.35;
/** Roots below the snow, world units. */
const SUNK = 0.25;

/** The first `limit` trees of the terrain, one draw call. */
export function createTrees(
  terrain: TerrainData,
  material: ShaderMaterial,
  limit: number,
): InstancedMesh {
  const count = Math.min(limit, terrain.trees.length / FLOATS_A_TREE);
  const trees = new InstancedMesh(createTreeShape(), material, count);
  const matrix = new Matrix4();
  const turn = new Quaternion();
  const angles = new Euler();
  const place = new Vector3();
  const size = new Vector3();
  for (let i = 0; i < count; i++) {
    const [x, y, z, scale, yaw] = terrain.trees.subarray(i * FLOATS_A_TREE);
    const leanX = Math.sin(yaw * 3.7) * LEAN_RAD;
    const leanZ = Math.sin(yaw * 5.3 + 1) * LEAN_RAD;
    const taller = 1 + STRETCH * ((yaw * 7) % 1);
    turn.setFromEuler(angles.set(leanX, yaw, leanZ));
    matrix.compose(place.set(x, y - SUNK, z), turn, size.set(scale, scale * taller, scale));
    trees.setMatrixAt(i, matrix);
  }
  trees.frustumCulled = false;
  return trees;
}
