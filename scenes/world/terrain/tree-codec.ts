import { heightAt } from '../heightfield';
import { seededRandom } from '../noise';
import { FLOATS_A_TREE, type Heightfield } from '../terrain-data';
import { type ByteCursor, readByte } from './prediction';

/** Low and high byte of x, of the step in z, then scale and yaw: kept apart, as they pack better. */
const BYTE_COLUMNS = [0, 1, 2, 3, 4];
const BYTES_A_TREE = BYTE_COLUMNS.length;
const PLACES = 65535;
const SCALES = 15;
const LARGEST_SCALE = 1;
const YAWS = 16;
const TURN = 6.283185307179586;

/**
 * Trees as five bytes each: x and z (16 bits over the field), scale and yaw (4 bits each), sorted
 * from back to front so that z is small steps.
 */
export function encodeTrees(trees: readonly number[], size: number): Uint8Array {
  const count = trees.length / FLOATS_A_TREE;
  const place = (value: number) => Math.round((value / size + 0.5) * PLACES);
  const rows = Array.from({ length: count }, (_, i) => {
    const [x, , z, scale, yaw] = trees.slice(i * FLOATS_A_TREE, (i + 1) * FLOATS_A_TREE);
    return { x: place(x), z: place(z), scale, yaw };
  }).sort((a, b) => a.z - b.z || a.x - b.x);
  const bytes = new Uint8Array(count * BYTES_A_TREE);
  let before = 0;
  rows.forEach(({ x, z, scale, yaw }, i) => {
    const step = z - before;
    before = z;
    const [xLow, xHigh, zLow, zHigh, looks] = BYTE_COLUMNS.map((column) => column * count + i);
    bytes[xLow] = x & 255;
    bytes[xHigh] = x >>> 8;
    bytes[zLow] = step & 255;
    bytes[zHigh] = step >>> 8;
    const scaleLevel = Math.min(SCALES, Math.round((scale / LARGEST_SCALE) * SCALES));
    bytes[looks] = scaleLevel * 16 + (Math.round((yaw / TURN) * YAWS) & 15);
  });
  return bytes;
}

/**
 * The inverse of `encodeTrees`, standing on `ground` and shuffled by a fixed seed: any first few
 * hundred of them cover the whole mountain. Throws `truncated`.
 */
export function decodeTrees(cursor: ByteCursor, count: number, ground: Heightfield): Float32Array {
  const bytes = new Uint8Array(count * BYTES_A_TREE);
  for (let k = 0; k < bytes.length; k++) bytes[k] = readByte(cursor);
  const order = shuffled(count);
  const trees = new Float32Array(count * FLOATS_A_TREE);
  let z = 0;
  for (let i = 0; i < count; i++) {
    z += bytes[2 * count + i] + bytes[3 * count + i] * 256;
    const x = bytes[i] + bytes[count + i] * 256;
    const looks = bytes[4 * count + i];
    const worldX = (x / PLACES - 0.5) * ground.size;
    const worldZ = (z / PLACES - 0.5) * ground.size;
    const o = order[i] * FLOATS_A_TREE;
    trees[o] = worldX;
    trees[o + 1] = heightAt(ground, worldX, worldZ);
    trees[o + 2] = worldZ;
    trees[o + 3] = ((looks >>> 4) / SCALES) * LARGEST_SCALE;
    trees[o + 4] = ((looks & 15) / YAWS) * TURN;
  }
  return trees;
}

function shuffled(count: number): Uint32Array {
  const random = seededRandom(31);
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i];
    order[i] = order[j];
    order[j] = kept;
  }
  return order;
}
