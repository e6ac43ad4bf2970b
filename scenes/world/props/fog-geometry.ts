import { BufferAttribute, InstancedBufferAttribute, InstancedBufferGeometry } from 'three';
import { fanToWorld } from '../fan';
import { seededRandom } from '../noise';

/** Puffs close under the lip, and wide banks farther out that keep the emptiness from being blank. */
const PUFFS = 18;
const BANKS = 9;

/** Puffs in the void below the cliff, instanced: attribute `puff` x, y, z, radius, world units. */
export function fogGeometry(): InstancedBufferGeometry {
  const random = seededRandom(9);
  const puffs = new Float32Array((PUFFS + BANKS) * 4);
  for (let i = 0; i < PUFFS; i++) {
    const { x, z } = fanToWorld(0.64 + random() * 0.6, 1.07 + random() * 0.24);
    puffs.set([x, -7 + random() * 11, z, 8 + random() * 9], i * 4);
  }
  for (let i = PUFFS; i < PUFFS + BANKS; i++) {
    const { x, z } = fanToWorld(0.7 + random() * 0.75, 1.28 + random() * 0.3);
    puffs.set([x, -9 + random() * 13, z, 15 + random() * 10], i * 4);
  }
  const geometry = new InstancedBufferGeometry();
  const corners = new Float32Array([-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0]);
  geometry.setAttribute('position', new BufferAttribute(corners, 3));
  geometry.setAttribute('puff', new InstancedBufferAttribute(puffs, 4));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  geometry.instanceCount = PUFFS + BANKS;
  return geometry;
}
