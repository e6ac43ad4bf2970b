import { fanToWorld } from '../fan';
import { FLATS } from '../flats';

/** A building as the plan knows it: ground plan, height of its walls, where it stands. */
export interface Building {
  /** World units, before scale. */
  width: number;
  wallHeight: number;
  depth: number;
  x: number;
  z: number;
  yawRad: number;
  scale: number;
  wall: number;
  /** Tiles that show at the eaves; none: snow alone. */
  roof?: number;
  /** Windows on the front of each floor. */
  windows: number;
  floors?: number;
  steeple?: boolean;
}

const RED_TILES = 0x9c3f3c;
const VILLAGE_WALLS = [0xd8c3a0, 0xc9b194, 0xe0cfae, 0xbfa58a, 0xd6bd9a];
/** dx, dz from the middle of the village, yaw, scale. */
const VILLAGE_HOUSES: readonly (readonly [number, number, number, number])[] = [
  [-3, 1, 0.3, 1.12],
  [4, -1.5, -0.3, 1.06],
  [-9, -3, 0.9, 1],
  [0, 6, 0.1, 1.18],
  [8.5, 3, -0.5, 1],
  [-10, 4, 0.5, 1.06],
  [8.4, -5, -0.2, 0.95],
  [-5, -5.5, 0.2, 0.95],
  [5.5, 7.5, -0.4, 1],
  [-14.5, 0, 0.6, 0.9],
];

function at(flat: { u: number; s: number }, dx: number, dz: number) {
  const centre = fanToWorld(flat.u, flat.s);
  return { x: centre.x + dx, z: centre.z + dz };
}

const lodge = FLATS.lodge;
export const LODGE: readonly Building[] = [
  {
    ...at(lodge, 1, 0),
    width: 9,
    wallHeight: 4,
    depth: 5.8,
    yawRad: 0.3,
    scale: 1.2,
    wall: 0x8a5a3c,
    roof: 0x6d4a3a,
    windows: 6,
    floors: 2,
  },
  {
    ...at(lodge, -8.5, 3),
    width: 4.4,
    wallHeight: 2.5,
    depth: 3.6,
    yawRad: 0.6,
    scale: 1.05,
    wall: 0x9a6a48,
    windows: 2,
  },
  {
    ...at(lodge, 9.5, 1.5),
    width: 3.6,
    wallHeight: 2.2,
    depth: 3.2,
    yawRad: -0.1,
    scale: 1,
    wall: 0x7d5540,
    windows: 2,
  },
];

export const HUT: readonly Building[] = [
  {
    ...at(FLATS.hut, 1.5, 1),
    width: 3.6,
    wallHeight: 2.3,
    depth: 3.2,
    yawRad: 0.25,
    scale: 1.35,
    wall: 0x5f6d74,
    windows: 2,
  },
];

export const VILLAGE: readonly Building[] = [
  ...VILLAGE_HOUSES.map(([dx, dz, yawRad, scale], i) => ({
    ...at(FLATS.village, dx, dz),
    width: 3.6,
    wallHeight: 2.3,
    depth: 3.4,
    yawRad,
    scale,
    wall: VILLAGE_WALLS[i % VILLAGE_WALLS.length],
    roof: RED_TILES,
    windows: 2,
  })),
  {
    ...at(FLATS.village, 1.2, -5.2),
    width: 3.4,
    wallHeight: 3,
    depth: 4.6,
    yawRad: 0.15,
    scale: 1.25,
    wall: 0xece2d0,
    roof: 0x8f3a3a,
    windows: 1,
    steeple: true,
  },
];

export const BUILDINGS: readonly Building[] = [...LODGE, ...HUT, ...VILLAGE];
