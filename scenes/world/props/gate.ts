import { type GateName } from '../../ids';
import { type PaintedMesh, paintOf, SURFACE } from './painted-mesh';

/** The gates' colours, display sRGB. Orange is kept for fences. */
export const GATE_COLOURS: Record<GateName, number> = {
  reworded: 0x7b3b62,
  bomb: 0x33415c,
  pushback: 0xa24d6b,
  birdhouse: 0x14857c,
  obscure: 0x51609c,
};

/** Height of a gate's tallest point over its foot, world units: labels are tied here. */
export const GATE_HEIGHT = 6.9;
const HALF_WIDTH = 1.65;
const POLE = paintOf(0x39424e);
const BAND = paintOf(0xfbf6ea);
const SNOW = paintOf(0xffffff);
const GLASS = paintOf(0x59524a);

/** Gates that raters saw: a lantern hangs in each. */
export const RATED_GATES = ['bomb', 'pushback', 'birdhouse'] as const satisfies readonly GateName[];
const isRated = (gate: GateName) => RATED_GATES.some((rated) => rated === gate);

/** Adds a start gate at the mesh's place: two poles, a banner across, a pennant on each pole. */
export function addGate(mesh: PaintedMesh, gate: GateName): void {
  const cloth = paintOf(GATE_COLOURS[gate]);
  for (const side of [-1, 1]) {
    const x = side * HALF_WIDTH;
    mesh.box([0.26, GATE_HEIGHT + 0.6, 0.26], [x, -0.6, 0], POLE);
    mesh.box([0.5, 0.3, 0.5], [x, -0.1, 0], SNOW, SURFACE.snow);
    addPennant(mesh, x, GATE_HEIGHT - 0.1, cloth);
  }
  mesh.box([HALF_WIDTH * 2, 1.45, 0.14], [0, 3.1, 0], cloth);
  mesh.box([HALF_WIDTH * 2, 0.22, 0.16], [0, 2.88, 0], BAND);
  mesh.box([HALF_WIDTH * 2, 0.16, 0.24], [0, 4.55, 0], SNOW, SURFACE.snow);
  if (!isRated(gate)) return;
  mesh.box([0.08, 0.5, 0.08], [0, 2.4, 0], POLE);
  mesh.box([0.72, 0.86, 0.72], [0, 1.58, 0], GLASS, SURFACE.lantern);
  mesh.box([0.9, 0.14, 0.9], [0, 2.44, 0], POLE);
}

/** A three-cornered flag blown to the right, painted on both sides. */
function addPennant(mesh: PaintedMesh, x: number, y: number, cloth: ReturnType<typeof paintOf>) {
  const top = [x, y, 0] as const;
  const low = [x, y - 1.15, 0] as const;
  const tip = [x + 2, y - 0.5, 0.16] as const;
  mesh.triangle(top, low, tip, cloth, SURFACE.wall);
  mesh.triangle(top, tip, low, cloth, SURFACE.wall);
}
