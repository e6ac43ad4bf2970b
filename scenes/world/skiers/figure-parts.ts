import {
  BoxGeometry,
  BufferAttribute,
  type BufferGeometry,
  CapsuleGeometry,
  CylinderGeometry,
  OctahedronGeometry,
  PlaneGeometry,
  SphereGeometry,
  TorusGeometry,
} from 'three';
import { mergeGeometries } from 'three/examples/jsm/utils/BufferGeometryUtils.js';
import { paintOf } from '../hex-paint';

const SKIS = '#23303f';
const TROUSERS = '#26364a';
const SKIN = '#f0d2b6';
const POLE = '#3a4654';
/** Takes the colour of the instance: jacket, sleeves and scarf. */
const DYED = null;

/** Paints a primitive: attribute `paint`, and `dyed` 1 where the instance colour goes (null). */
export function painted(
  geometry: BufferGeometry,
  colour: string | null,
  dyed = colour ? 0 : 1,
): BufferGeometry {
  const flat = geometry.index ? geometry.toNonIndexed() : geometry;
  const count = flat.getAttribute('position').count;
  const paint = paintOf(colour ?? '#ffffff');
  const paints = new Float32Array(count * 3);
  for (let i = 0; i < count; i++) paint.toArray(paints, i * 3);
  flat.setAttribute('paint', new BufferAttribute(paints, 3));
  flat.setAttribute('dyed', new BufferAttribute(new Float32Array(count).fill(dyed), 1));
  flat.deleteAttribute('uv');
  return flat;
}

/** One geometry of many parts, which are disposed of. */
export function merged(parts: BufferGeometry[]): BufferGeometry {
  const geometry = mergeGeometries(parts);
  for (const part of parts) part.dispose();
  return geometry;
}

/** A scarf that trails behind in a slow wave. */
function scarf(): BufferGeometry {
  const ribbon = new BoxGeometry(0.26, 0.07, 1.5, 1, 1, 6).translate(0, 1.6, -0.62);
  const position = ribbon.getAttribute('position');
  for (let i = 0; i < position.count; i++) {
    const back = -position.getZ(i);
    position.setY(i, position.getY(i) + Math.sin(back * 3.2) * 0.12 + back * 0.1);
  }
  ribbon.computeVertexNormals();
  return ribbon;
}

const box = (w: number, h: number, d: number, x: number, y: number, z: number) =>
  new BoxGeometry(w, h, d).translate(x, y, z);

const limb = (radius: number, length: number, x: number, y: number, z: number, bend: number) =>
  new CapsuleGeometry(radius, length, 2, 6).rotateX(bend).translate(x, y, z);

/** A skier one can read at a distance, about 2 units tall, looking along +z, skis on y = 0. */
export function skierGeometry(): BufferGeometry {
  return merged([
    painted(box(0.17, 0.07, 2.3, -0.2, 0.06, 0.1), SKIS),
    painted(box(0.17, 0.07, 2.3, 0.2, 0.06, 0.1), SKIS),
    painted(limb(0.15, 0.5, -0.2, 0.5, -0.02, 0.35), TROUSERS),
    painted(limb(0.15, 0.5, 0.2, 0.5, -0.02, 0.35), TROUSERS),
    painted(limb(0.3, 0.55, 0, 1.18, 0.12, 0.55), DYED),
    painted(limb(0.1, 0.5, -0.38, 1.15, 0.32, 1), DYED),
    painted(limb(0.1, 0.5, 0.38, 1.15, 0.32, 1), DYED),
    painted(new SphereGeometry(0.25, 8, 6).translate(0, 1.78, 0.36), SKIN),
    painted(new SphereGeometry(0.265, 8, 4, 0, 6.3, 0, 1.45).translate(0, 1.82, 0.34), TROUSERS),
    painted(new TorusGeometry(0.22, 0.1, 4, 8).rotateX(1.2).translate(0, 1.55, 0.28), DYED),
    painted(scarf(), DYED),
    painted(box(0.04, 0.04, 1.3, -0.5, 0.75, -0.05), POLE),
    painted(box(0.04, 0.04, 1.3, 0.5, 0.75, -0.05), POLE),
  ]);
}

/** One of many: about thirty triangles, to stand at the head of a sent run. */
export function smallSkierGeometry(): BufferGeometry {
  return merged([
    painted(new CylinderGeometry(0.2, 0.24, 0.9, 4, 1, true).translate(0, 0.5, -0.1), TROUSERS),
    painted(
      new CylinderGeometry(0.22, 0.4, 0.95, 5, 1, true).rotateX(0.5).translate(0, 1.3, 0.08),
      DYED,
    ),
    painted(new OctahedronGeometry(0.3, 0).translate(0, 1.95, 0.36), SKIN),
    painted(new PlaneGeometry(0.55, 2.3).rotateX(-Math.PI / 2).translate(0, 0.12, 0.1), SKIS),
  ]);
}
