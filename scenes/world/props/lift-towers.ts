import { type BufferGeometry } from 'three';
import { type LiftLine } from './lift-line';
import { PaintedMesh, paintOf, SURFACE } from './painted-mesh';

const STEEL = paintOf(0x59626b);
const SNOW = paintOf(0xffffff);
/** Half the distance between the rope up and the rope down, world units. */
export const ROPE_OFFSET = 1.5;

/** The lift's towers: apart from the houses, since small screens leave the lift out. */
export function towersGeometry(lift: LiftLine): BufferGeometry {
  const mesh = new PaintedMesh();
  const count = lift.towers.length / 3;
  for (let i = 0; i < count; i++) {
    const [x, y, z] = lift.towers.subarray(i * 3, i * 3 + 3);
    mesh.place([x, y, z], lift.yawRad);
    mesh.box([0.5, lift.towerHeight + 4, 0.5], [0, -lift.towerHeight - 4, 0], STEEL);
    mesh.box([ROPE_OFFSET * 2 + 0.6, 0.35, 0.5], [0, -0.2, 0], STEEL);
    mesh.box([ROPE_OFFSET * 2 + 0.4, 0.14, 0.42], [0, 0.15, 0], SNOW, SURFACE.snow);
  }
  return mesh.build();
}
