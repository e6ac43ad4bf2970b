import { BufferAttribute, BufferGeometry } from 'three';
import { heightAt } from '../heightfield';
import { type Slices } from '../gradual';
import { type TerrainData } from '../terrain-data';

/** How much finer than even the mesh is in the middle, where the face is. */
const EVEN = 0.64;
/** The fine rows lie on the face, in front of the middle of the field, world units. */
const FACE_Z = 18;
const ROWS_A_SLICE = 32;

/** Maps −1…1 onto itself, flatter in the middle: small cells there, wide ones at the rim. */
const gather = (t: number) => t * (EVEN + (1 - EVEN) * t * t);

/** The ground as a mesh of segments² cells, finest on the face. Attribute `smoothed`: see shader. */
export function* terrainGeometry(terrain: TerrainData, segments: number): Slices<BufferGeometry> {
  const { heightfield, smoothed } = terrain;
  const half = heightfield.size / 2;
  const side = segments + 1;
  const position = new Float32Array(side * side * 3);
  const smooth = new Float32Array(side * side);
  const index = new Uint32Array(segments * segments * 6);
  let face = 0;
  for (let j = 0; j < side; j++) {
    if (j % ROWS_A_SLICE === ROWS_A_SLICE - 1) yield;
    const tz = (j / segments) * 2 - 1;
    const z = half * gather(tz) + FACE_Z * (1 - tz * tz);
    for (let i = 0; i < side; i++) {
      const x = half * gather((i / segments) * 2 - 1);
      const vertex = j * side + i;
      position[vertex * 3] = x;
      position[vertex * 3 + 1] = heightAt(heightfield, x, z);
      position[vertex * 3 + 2] = z;
      smooth[vertex] = heightAt(smoothed, x, z);
      if (i === segments || j === segments) continue;
      const below = vertex + side;
      // Alternating diagonals: a single direction would comb ridges that run across it.
      const cell =
        (i + j) % 2
          ? [vertex, below, vertex + 1, vertex + 1, below, below + 1]
          : [vertex, below, below + 1, vertex, below + 1, vertex + 1];
      index.set(cell, face);
      face += 6;
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(position, 3));
  geometry.setAttribute('smoothed', new BufferAttribute(smooth, 1));
  geometry.setIndex(new BufferAttribute(index, 1));
  return geometry;
}
