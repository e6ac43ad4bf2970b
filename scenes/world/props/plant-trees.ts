import { Euler, type InstancedMesh, Matrix4, Quaternion, Vector3 } from 'three';
import { FLOATS_A_TREE, type TerrainData } from '../terrain-data';

/** How far a tree may lean, radians; how much taller than wide it may be. */
const LEAN_RAD = 0.04;
const STRETCH = 0.35;
/** Roots below the snow, world units. */
const SUNK = 0.25;

/** How many trees of the terrain stand where at most `limit` may. */
export const treeCount = ({ trees }: TerrainData, limit: number): number =>
  Math.min(limit, trees.length / FLOATS_A_TREE);

/** Plants the first trees of the terrain, as many as the mesh has instances. */
export function plantTrees(stand: InstancedMesh, { trees }: TerrainData): void {
  const matrix = new Matrix4();
  const turn = new Quaternion();
  const angles = new Euler();
  const place = new Vector3();
  const size = new Vector3();
  for (let i = 0; i < stand.count; i++) {
    const [x, y, z, scale, yaw] = trees.subarray(i * FLOATS_A_TREE);
    const leanX = Math.sin(yaw * 3.7) * LEAN_RAD;
    const leanZ = Math.sin(yaw * 5.3 + 1) * LEAN_RAD;
    const taller = 1 + STRETCH * ((yaw * 7) % 1);
    turn.setFromEuler(angles.set(leanX, yaw, leanZ));
    matrix.compose(place.set(x, y - SUNK, z), turn, size.set(scale, scale * taller, scale));
    stand.setMatrixAt(i, matrix);
  }
}
