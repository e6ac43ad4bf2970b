import { type Paint, type PaintedMesh, paintOf, type Point, SURFACE } from './painted-mesh';
import { type Building } from './village-plan';

const SNOW = paintOf(0xffffff);
const GLASS = paintOf(0x3a3a44);
const STONE = paintOf(0x6b5f58);
const TIMBER = paintOf(0x5b4334);
const STEEPLE_WALL = paintOf(0xd9cbb8);
const PITCH = 0.4;
const OVERHANG = 1.28;
const ROOF_THICKNESS = 0.3;
const SNOW_THICKNESS = 0.34;

/** Adds a gabled house, its ridge along z and its front toward the viewer, at the mesh's place. */
export function addHouse(mesh: PaintedMesh, building: Building): void {
  const { width, wallHeight, depth } = building;
  const wall = paintOf(building.wall);
  const rise = width * PITCH;
  mesh.box([width * 1.04, 0.9, depth * 1.04], [0, -0.6, 0], STONE);
  mesh.box([width, wallHeight, depth], [0, 0, 0], wall);
  addGables(mesh, width, wallHeight, depth, rise, wall);
  addRoof(mesh, building, rise);
  addWindows(mesh, building, rise);
  mesh.box(
    [0.55, rise * 0.3 + 1, 0.55],
    [width * 0.24, wallHeight + rise * 0.45, -depth * 0.2],
    STONE,
  );
  mesh.box(
    [0.66, 0.16, 0.66],
    [width * 0.24, wallHeight + rise * 0.75 + 1, -depth * 0.2],
    SNOW,
    SURFACE.snow,
  );
  if ((building.floors ?? 1) > 1) addBalcony(mesh, width, wallHeight, depth);
  if (building.steeple)
    addSteeple(mesh, wallHeight, depth, paintOf(building.roof ?? building.wall));
}

function addGables(
  mesh: PaintedMesh,
  width: number,
  height: number,
  depth: number,
  rise: number,
  wall: Paint,
): void {
  const half = width / 2;
  for (const side of [1, -1]) {
    const z = (side * depth) / 2;
    mesh.triangle(
      [-half * side, height, z],
      [half * side, height, z],
      [0, height + rise, z],
      wall,
      SURFACE.wall,
    );
  }
}

/** One slope of the roof from ridge to eave as a slab; `side` −1 is the left one. */
function roofSlab(
  side: number,
  width: number,
  rise: number,
  from: number,
  to: number,
  base: number,
  thickness: number,
  depth: number,
): [Point[], Point[]] {
  const across = (share: number) => (side * width * share * OVERHANG) / 2;
  const up = (share: number) => base + rise * (1 - share * OVERHANG);
  const near = (depth * OVERHANG) / 2;
  const ring = (lift: number): Point[] => {
    const inner: Point[] = [
      [across(from), up(from) + lift, near],
      [across(from), up(from) + lift, -near],
    ];
    const outer: Point[] = [
      [across(to), up(to) + lift, near],
      [across(to), up(to) + lift, -near],
    ];
    return side > 0
      ? [inner[0], outer[0], outer[1], inner[1]]
      : [outer[0], inner[0], inner[1], outer[1]];
  };
  return [ring(0), ring(thickness)];
}

function addRoof(mesh: PaintedMesh, building: Building, rise: number): void {
  const { width, wallHeight, depth } = building;
  const tiles = building.roof === undefined ? TIMBER : paintOf(building.roof);
  const snowEnd = building.roof === undefined ? 0.97 : 0.66;
  for (const side of [1, -1]) {
    const [low, high] = roofSlab(side, width, rise, 0, 1, wallHeight, ROOF_THICKNESS, depth);
    mesh.hexahedron(low, high, tiles, SURFACE.wall);
    const top = wallHeight + ROOF_THICKNESS - 0.02;
    const [snowLow, snowHigh] = roofSlab(
      side,
      width,
      rise,
      0,
      snowEnd,
      top,
      SNOW_THICKNESS,
      depth * 0.99,
    );
    mesh.hexahedron(snowLow, snowHigh, SNOW, SURFACE.snow);
  }
}

function addWindows(mesh: PaintedMesh, building: Building, rise: number): void {
  const { width, wallHeight, depth, windows } = building;
  const floors = building.floors ?? 1;
  const storey = wallHeight / floors;
  const pane: Point = [(width / windows) * 0.46, storey * 0.42, 0.1];
  for (let floor = 0; floor < floors; floor++) {
    for (let i = 0; i < windows; i++) {
      const x = ((i + 0.5) / windows - 0.5) * width;
      mesh.box(pane, [x, storey * (floor + 0.32), depth / 2], GLASS, SURFACE.window);
    }
    for (const side of [1, -1]) {
      for (const z of [-0.22, 0.22]) {
        const at: Point = [(side * width) / 2, storey * (floor + 0.32), z * depth];
        mesh.box([0.1, storey * 0.42, depth * 0.2], at, GLASS, SURFACE.window);
      }
    }
  }
  mesh.box(
    [width * 0.18, rise * 0.34, 0.1],
    [0, wallHeight + rise * 0.2, depth / 2],
    GLASS,
    SURFACE.window,
  );
}

function addBalcony(mesh: PaintedMesh, width: number, height: number, depth: number): void {
  mesh.box([width * 1.02, 0.18, 1], [0, height * 0.5, depth / 2 + 0.4], TIMBER);
  mesh.box([width * 1.02, 0.5, 0.1], [0, height * 0.5 + 0.18, depth / 2 + 0.86], TIMBER);
  mesh.box(
    [width * 1.02, 0.1, 0.24],
    [0, height * 0.5 + 0.68, depth / 2 + 0.86],
    SNOW,
    SURFACE.snow,
  );
}

function addSteeple(mesh: PaintedMesh, wallHeight: number, depth: number, roof: Paint): void {
  const z = -depth * 0.62;
  const top = wallHeight * 2.3;
  const half = 0.85;
  const tip: Point = [0, top + 4, z];
  mesh.box([1.35, top + 0.6, 1.35], [0, -0.6, z], STEEPLE_WALL);
  mesh.box([0.5, 0.7, 1.42], [0, top - 1.2, z], GLASS, SURFACE.window);
  const ring: Point[] = [
    [-half, top, z + half],
    [half, top, z + half],
    [half, top, z - half],
    [-half, top, z - half],
  ];
  for (let k = 0; k < 4; k++) mesh.triangle(ring[k], ring[(k + 1) % 4], tip, roof, SURFACE.wall);
}
