import { seededRandom } from '../noise';
import { type PaintedMesh, paintOf, type Point, SURFACE } from './painted-mesh';

const GOLDEN = (1 + Math.sqrt(5)) / 2;
const CORNERS: readonly Point[] = [
  [-1, GOLDEN, 0],
  [1, GOLDEN, 0],
  [-1, -GOLDEN, 0],
  [1, -GOLDEN, 0],
  [0, -1, GOLDEN],
  [0, 1, GOLDEN],
  [0, -1, -GOLDEN],
  [0, 1, -GOLDEN],
  [GOLDEN, 0, -1],
  [GOLDEN, 0, 1],
  [-GOLDEN, 0, -1],
  [-GOLDEN, 0, 1],
];
/** Corner numbers of the twenty faces of an icosahedron. */
const FACES =
  '0 11 5 0 5 1 0 1 7 0 7 10 0 10 11 1 5 9 5 11 4 11 10 2 10 7 6 7 1 8 3 9 4 3 4 2 3 2 6 3 6 8 3 8 9 4 9 5 2 4 11 6 2 10 8 6 7 9 8 1'
    .split(' ')
    .map(Number);
const STONES = [0x5a5864, 0x66626c, 0x4e4e5c].map(paintOf);
const CUTS = 9;

const unit = ([x, y, z]: Point): Point => {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
};
const middle = (a: Point, b: Point): Point => unit([a[0] + b[0], a[1] + b[1], a[2] + b[2]]);

/** Adds a broken block of rock of about `size`: a sphere of 80 faces that planes have split flat. */
export function addBoulder(mesh: PaintedMesh, size: number, seed: number): void {
  const random = seededRandom(seed);
  const cuts = Array.from({ length: CUTS }, () => {
    const direction = unit([random() - 0.5, (random() - 0.5) * 0.8, random() - 0.5]);
    return { direction, reach: 0.5 + random() * 0.35 };
  });
  const stretch: Point = [0.85 + random() * 0.5, 0.8 + random() * 0.6, 0.85 + random() * 0.5];
  const split = (point: Point): Point => {
    let [x, y, z] = point;
    for (const { direction, reach } of cuts) {
      const over = x * direction[0] + y * direction[1] + z * direction[2] - reach;
      if (over <= 0) continue;
      x -= over * direction[0];
      y -= over * direction[1];
      z -= over * direction[2];
    }
    return [x * size * stretch[0], y * size * stretch[1], z * size * stretch[2]];
  };
  const paint = STONES[seed % STONES.length];
  for (let k = 0; k < FACES.length; k += 3) {
    const [a, b, c] = [0, 1, 2].map((i) => unit(CORNERS[FACES[k + i]]));
    const [ab, bc, ca] = [middle(a, b), middle(b, c), middle(c, a)];
    for (const [p, q, r] of [
      [a, ab, ca],
      [ab, b, bc],
      [ca, bc, c],
      [ab, bc, ca],
    ]) {
      mesh.triangle(split(p), split(q), split(r), paint, SURFACE.rock);
    }
  }
}
