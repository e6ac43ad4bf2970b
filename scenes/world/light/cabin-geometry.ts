import { type BufferGeometry } from 'three';
import { PaintedMesh, paintOf, SURFACE } from '../props/painted-mesh';

const BODY = paintOf(0x2c4f6b);
const TRIM = paintOf(0xe9dfcb);
const GLASS = paintOf(0x2c3a48);
const SNOW = paintOf(0xffffff);
const STEEL = paintOf(0x3f4750);
const SCALE = 1.25;

/** The evaluator's cabin: larger than the lift's, a row of windows all round, a lamp beneath. */
export function cabinGeometry(): BufferGeometry {
  const mesh = new PaintedMesh().place([0, 0, 0], 0, SCALE);
  mesh.box([4.6, 1.15, 2.4], [0, -4.9, 0], BODY);
  mesh.box([4.7, 0.16, 2.5], [0, -3.86, 0], TRIM);
  mesh.box([4.5, 1.15, 2.3], [0, -3.7, 0], GLASS, SURFACE.window);
  for (const x of [-2.25, -0.75, 0.75, 2.25]) mesh.box([0.14, 1.15, 2.42], [x, -3.7, 0], BODY);
  mesh.box([4.7, 0.4, 2.5], [0, -2.55, 0], BODY);
  mesh.box([4.3, 0.26, 2.2], [0, -2.16, 0], SNOW, SURFACE.snow);
  mesh.box([0.16, 2.1, 0.16], [-0.7, -2.1, 0], STEEL);
  mesh.box([0.16, 2.1, 0.16], [0.7, -2.1, 0], STEEL);
  mesh.box([2.2, 0.3, 0.4], [0, -0.15, 0], STEEL);
  mesh.box([0.9, 0.5, 0.9], [0, -5.4, 0], STEEL);
  mesh.box([0.74, 0.2, 0.74], [0, -5.6, 0], GLASS, SURFACE.window);
  return mesh.build();
}
