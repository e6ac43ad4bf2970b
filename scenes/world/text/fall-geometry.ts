import { BufferAttribute, InstancedBufferAttribute, InstancedBufferGeometry } from 'three';
import { seededRandom } from '../noise';
import { type WordAtlas } from './word-atlas';
import { WORDS } from './words';
import { type GroundHeight } from '../terrain-data';

/** The air the words fall through, world units. */
export const SLOPE_AIR = { left: -100, right: 110, back: -40, front: 120, height: 110 };
/** Side of the box of air before the eye, world units. */
export const NEAR_AIR = 190;
const NEAR_SHARE = 0.5;

/**
 * Falling words, instanced: `fall` x, ground height, z, phase; `word` column and row of its cell,
 * width (share of the cell), size; `near` 1 in the air before the eye, 0 over the slope.
 */
export function fallGeometry(
  words: number,
  atlas: WordAtlas,
  groundAt: GroundHeight,
): InstancedBufferGeometry {
  const random = seededRandom(20);
  const fall = new Float32Array(words * 4);
  const word = new Float32Array(words * 4);
  const near = new Float32Array(words);
  for (let i = 0; i < words; i++) {
    near[i] = random() < NEAR_SHARE ? 1 : 0;
    const air = SLOPE_AIR;
    const x = near[i] ? random() * NEAR_AIR : air.left + random() * (air.right - air.left);
    const z = near[i] ? random() * NEAR_AIR : air.back + random() * (air.front - air.back);
    const which = Math.floor(random() * WORDS.length);
    fall.set([x, groundAt(x, z), z, random()], i * 4);
    const column = which % atlas.columns;
    const row = Math.floor(which / atlas.columns);
    word.set(
      [column, row, atlas.widths[which], near[i] ? 1.1 + random() * 0.9 : 1.7 + random() * 1.2],
      i * 4,
    );
  }
  const geometry = new InstancedBufferGeometry();
  const corners = new Float32Array([-0.5, -0.5, 0, 0.5, -0.5, 0, 0.5, 0.5, 0, -0.5, 0.5, 0]);
  geometry.setAttribute('position', new BufferAttribute(corners, 3));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  geometry.setAttribute('fall', new InstancedBufferAttribute(fall, 4));
  geometry.setAttribute('word', new InstancedBufferAttribute(word, 4));
  geometry.setAttribute('near', new InstancedBufferAttribute(near, 1));
  geometry.instanceCount = words;
  return geometry;
}
