import { type BufferGeometry } from 'three';
import { GATES } from '../../ids';
import { GATE_POSITIONS } from '../../model/geometry';
import { gateFoot } from '../gate-foot';
import { FAN_HALF_ANGLE_RAD, fanToWorld } from '../fan';
import { heightAt } from '../heightfield';
import { seededRandom } from '../noise';
import { type Heightfield } from '../terrain-data';
import { addBoulder } from './boulder';
import { addGate } from './gate';
import { addHouse } from './house';
import { PaintedMesh } from './painted-mesh';
import { BUILDINGS } from './village-plan';

const BOULDERS = 38;

/** Houses, gates and boulders that never move, as one geometry. */
export function buildingsGeometry(ground: Heightfield): BufferGeometry {
  const mesh = new PaintedMesh();
  for (const building of BUILDINGS) {
    const { x, z, yawRad, scale } = building;
    mesh.place([x, groundUnder(ground, x, z), z], yawRad, scale);
    addHouse(mesh, building);
  }
  for (const gate of GATES) {
    const foot = gateFoot(ground, gate);
    mesh.place([foot.x, foot.y, foot.z], GATE_POSITIONS[gate] * FAN_HALF_ANGLE_RAD);
    addGate(mesh, gate);
  }
  scatterBoulders(mesh, ground);
  return mesh.build();
}

/** Lowest ground near a building, so that no corner floats. */
function groundUnder(ground: Heightfield, x: number, z: number): number {
  return Math.min(
    heightAt(ground, x, z),
    heightAt(ground, x - 2, z - 2),
    heightAt(ground, x + 2, z + 2),
  );
}

/** Broken rock where the ravine ends: big blocks by the walls, small ones in the middle. */
function scatterBoulders(mesh: PaintedMesh, ground: Heightfield): void {
  const random = seededRandom(512);
  for (let i = 0; i < BOULDERS; i++) {
    const side = random() * 2 - 1;
    const { x, z } = fanToWorld(-0.815 + side * 0.075, 1.0 + random() * 0.22);
    const size = 0.5 + random() * random() * 1.9 + Math.abs(side) * 0.6;
    const sunk = size * (0.3 + 0.2 * random());
    mesh.place([x, heightAt(ground, x, z) - sunk, z], random() * 2 * Math.PI);
    addBoulder(mesh, size, 900 + i);
  }
}
