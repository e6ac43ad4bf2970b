import {
  type BufferGeometry,
  CylinderGeometry,
  OctahedronGeometry,
  PlaneGeometry,
  TetrahedronGeometry,
} from 'three';
import { merged, painted } from '../skiers/figure-parts';

const FACE = '#eccfb2';
/** A cap's worth of the cloth's colour on the head: bare pale heads make popcorn of a crowd. */
const HEAD_DYE = 0.55;
const LEGS = '#33435c';
/** Skis read as the shade under a person: black ones make ants of a crowd. */
const SKIS = '#7f9cc0';
/** How much of the cloth's colour legs take. */
const LEG_DYE = 0.55;

const skis = (width: number, length: number) =>
  painted(new PlaneGeometry(width, length).rotateX(-Math.PI / 2).translate(0, 0.05, 0.05), SKIS);

/** One of a thousand, about 2 units tall, looking along +z: 28 triangles, or 12 if `simple`. */
export function personGeometry(simple: boolean): BufferGeometry {
  if (simple) {
    return merged([
      painted(new CylinderGeometry(0.2, 0.46, 1.6, 3, 1, true).translate(0, 0.8, 0), null),
      painted(new TetrahedronGeometry(0.4).rotateY(0.6).translate(0, 1.8, 0.12), FACE, HEAD_DYE),
      skis(0.6, 1.9),
    ]);
  }
  return merged([
    painted(
      new CylinderGeometry(0.26, 0.22, 0.8, 4, 1, true).translate(0, 0.4, -0.06),
      LEGS,
      LEG_DYE,
    ),
    painted(
      new CylinderGeometry(0.24, 0.46, 1.05, 5, 1, true).rotateX(0.3).translate(0, 1.2, 0.02),
      null,
    ),
    painted(new OctahedronGeometry(0.29, 0).translate(0, 1.82, 0.24), FACE, HEAD_DYE),
    skis(0.6, 2.1),
  ]);
}
