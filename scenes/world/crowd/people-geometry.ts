import { type BufferGeometry, InstancedBufferAttribute, InstancedBufferGeometry } from 'three';
import { seededRandom } from '../noise';
import { VALLEY_PAINTS } from '../valley-paints';
import { type CrowdWays } from './crowd-ways';
import { personTiming } from './timing';

const UNEVEN_SIZE = 0.24;
/** Cloth differs a little from one to the next, or a dense crowd would be one flat patch. */
const UNEVEN_SHADE = 0.34;

/** The figure once for each person, with what tells them apart: `cloth` and `person`, see glsl/crowd. */
export function peopleGeometry(
  figure: BufferGeometry,
  valleys: CrowdWays['valleys'],
): InstancedBufferGeometry {
  const cloth = new Float32Array(valleys.length * 3);
  const person = new Float32Array(valleys.length * 4);
  const random = seededRandom(1709);
  valleys.forEach((valley, i) => {
    const shade = 1 + UNEVEN_SHADE * (random() - 0.5);
    const { r, g, b } = VALLEY_PAINTS[valley];
    cloth.set([r * shade, g * shade, b * shade], i * 3);
    const { start, duration } = personTiming(i, random());
    person.set([start, duration, 1 + UNEVEN_SIZE * (random() - 0.5), random()], i * 4);
  });
  const geometry = new InstancedBufferGeometry();
  geometry.instanceCount = valleys.length;
  for (const [name, attribute] of Object.entries(figure.attributes)) {
    geometry.setAttribute(name, attribute);
  }
  geometry.setAttribute('cloth', new InstancedBufferAttribute(cloth, 3));
  geometry.setAttribute('person', new InstancedBufferAttribute(person, 4));
  return geometry;
}
