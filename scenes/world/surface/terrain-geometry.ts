import { BufferAttribute, BufferGeometry } from 'three';
import { type Slices } from '../../slices/gradual';
import { heightAt } from '../heightfield';
import { type TerrainData } from '../terrain-data';
import { vertexHeight } from './vertex-height';

/** How much finer than even the mesh is in the middle, where the face is. */
const EVEN = 0.64;
/** The fine rows lie on the face, in front of the middle of the field, world units. */
const FACE_Z = 18;
const ROWS_A_SLICE = 32;
/** Diagonals that fit the ground this alike, world units, take turns. */
const ALIKE = 0.02;

/** Maps −1…1 onto itself, flatter in the middle: small cells there, wide ones at the rim. */
const gather = (t: number) => t * (EVEN + (1 - EVEN) * t * t);

/** Where columns or rows of the mesh lie, from edge to edge of the field, world units. */
function gatheredLines(segments: number, half: number, centre: number): Float32Array {
  return Float32Array.from({ length: segments + 1 }, (_, i) => {
    const t = (i / segments) * 2 - 1;
    return half * gather(t) + centre * (1 - t * t);
  });
}

/** Half the distance between the lines on either side of line `i`. */
const reachAt = (lines: Float32Array, i: number) =>
  (lines[Math.min(lines.length - 1, i + 1)] - lines[Math.max(0, i - 1)]) / 2;

/** The ground as a mesh of segments² cells, finest on the face. Attribute `smoothed`: see shader. */
export function* terrainGeometry(terrain: TerrainData, segments: number): Slices<BufferGeometry> {
  const { heightfield, smoothed } = terrain;
  const half = heightfield.size / 2;
  const side = segments + 1;
  const xs = gatheredLines(segments, half, 0);
  const zs = gatheredLines(segments, half, FACE_Z);
  const position = new Float32Array(side * side * 3);
  const smooth = new Float32Array(side * side);
  for (let j = 0; j < side; j++) {
    if (j % ROWS_A_SLICE === ROWS_A_SLICE - 1) yield;
    for (let i = 0; i < side; i++) {
      const vertex = j * side + i;
      const reach = { x: reachAt(xs, i), z: reachAt(zs, j) };
      position[vertex * 3] = xs[i];
      position[vertex * 3 + 1] = vertexHeight(heightfield, xs[i], zs[j], reach);
      position[vertex * 3 + 2] = zs[j];
      smooth[vertex] = heightAt(smoothed, xs[i], zs[j]);
    }
  }
  const index = new Uint32Array(segments * segments * 6);
  const height = (vertex: number) => position[vertex * 3 + 1];
  let face = 0;
  for (let j = 0; j < segments; j++) {
    if (j % ROWS_A_SLICE === ROWS_A_SLICE - 1) yield;
    for (let i = 0; i < segments; i++) {
      const a = j * side + i;
      const [b, c, d] = [a + 1, a + side, a + side + 1];
      const middle = heightAt(heightfield, (xs[i] + xs[i + 1]) / 2, (zs[j] + zs[j + 1]) / 2);
      const falling = Math.abs((height(a) + height(d)) / 2 - middle);
      const rising = Math.abs((height(b) + height(c)) / 2 - middle);
      // The diagonal that lies on the ground: across an edge or a ridge the other makes a tooth.
      const isRising = Math.abs(falling - rising) < ALIKE ? (i + j) % 2 === 1 : rising < falling;
      index.set(isRising ? [a, c, b, b, c, d] : [a, c, d, a, d, b], face);
      face += 6;
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(position, 3));
  geometry.setAttribute('smoothed', new BufferAttribute(smooth, 1));
  geometry.setIndex(new BufferAttribute(index, 1));
  return geometry;
}
