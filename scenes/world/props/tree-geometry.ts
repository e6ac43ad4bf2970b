import { BufferAttribute, BufferGeometry } from 'three';
import { SURFACE } from './painted-mesh';

const SIDES = 6;
/** Radius, height and foot of each cone, world units at scale 1; they hang over one another. */
const CONES = [
  { radius: 1.14, height: 2.4, foot: 0.1 },
  { radius: 0.88, height: 2.2, foot: 1.4 },
  { radius: 0.58, height: 2.0, foot: 2.75 },
];

/**
 * A spruce of three open cones, 18 triangles. `paint` is not a colour here: red is how much snow
 * lies on it, green how far up the tree it is. Normals lean up, so that the crowns stay light.
 */
export function treeGeometry(): BufferGeometry {
  const positions: number[] = [];
  const normals: number[] = [];
  const paints: number[] = [];
  const add = (x: number, y: number, z: number, lift: number, snow: number) => {
    const length = Math.hypot(x, lift, z) || 1;
    positions.push(x, y, z);
    normals.push(x / length, lift / length, z / length);
    paints.push(snow, Math.min(1, y / 3.4), 0);
  };
  CONES.forEach(({ radius, height, foot }, cone) => {
    for (let side = 0; side < SIDES; side++) {
      const from = ((side + cone * 0.5) / SIDES) * 2 * Math.PI;
      const to = ((side + 1 + cone * 0.5) / SIDES) * 2 * Math.PI;
      // Alternate corners hang lower: a plain rim would read as a lampshade.
      const drop = (corner: number) => foot - (corner % 2 === 0 ? 0.22 : 0);
      add(Math.sin(from) * radius, drop(side), Math.cos(from) * radius, 0.55, 0);
      add(Math.sin(to) * radius, drop(side + 1), Math.cos(to) * radius, 0.55, 0);
      const middle = (from + to) / 2;
      const tip = 0.02;
      add(Math.sin(middle) * tip, foot + height, Math.cos(middle) * tip, 0.03, 0.62);
    }
  });
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3));
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(normals), 3));
  geometry.setAttribute('paint', new BufferAttribute(new Float32Array(paints), 3));
  const surface = new Float32Array(positions.length / 3).fill(SURFACE.tree);
  geometry.setAttribute('surface', new BufferAttribute(surface, 1));
  return geometry;
}
