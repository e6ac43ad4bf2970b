import { type BufferGeometry } from 'three';
import { PaintedMesh, paintOf, SURFACE } from './painted-mesh';

const BODY = paintOf(0x2f6f78);
const GLASS = paintOf(0x2c3a48);
const SNOW = paintOf(0xffffff);
const STEEL = paintOf(0x3f4750);

/** One cabin of the lift, hanging below the rope at its origin. */
export function cabinGeometry(): BufferGeometry {
  const mesh = new PaintedMesh();
  mesh.box([1.9, 1.7, 1.9], [0, -3.05, 0], BODY);
  mesh.box([1.96, 0.66, 1.96], [0, -2.4, 0], GLASS, SURFACE.window);
  mesh.box([1.6, 0.26, 1.6], [0, -1.35, 0], SNOW, SURFACE.snow);
  mesh.box([0.12, 1.4, 0.12], [0, -1.3, 0], STEEL);
  return mesh.build();
}
