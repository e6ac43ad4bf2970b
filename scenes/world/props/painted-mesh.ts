import { BufferAttribute, BufferGeometry } from 'three';

/** How the object material paints a face; the numbers are read by its shader. */
export const SURFACE = { wall: 0, tree: 1, window: 2, snow: 3, rock: 4, lantern: 5 } as const;
export type Surface = (typeof SURFACE)[keyof typeof SURFACE];

export type Point = readonly [x: number, y: number, z: number];
/** Display sRGB, 0…1 each. */
export type Paint = readonly [red: number, green: number, blue: number];

/** The paint of a hex such as 0x7b3b62. */
export function paintOf(hex: number): Paint {
  return [((hex >> 16) & 255) / 255, ((hex >> 8) & 255) / 255, (hex & 255) / 255];
}

/** Collects flat-shaded, painted triangles of many small things into one geometry: one draw call. */
export class PaintedMesh {
  private readonly positions: number[] = [];
  private readonly normals: number[] = [];
  private readonly paints: number[] = [];
  private readonly surfaces: number[] = [];
  private origin: Point = [0, 0, 0];
  private cosYaw = 1;
  private sinYaw = 0;
  private scale = 1;

  /** What is added from now on stands here, turned about the vertical and scaled. */
  place(origin: Point, yawRad = 0, scale = 1): this {
    this.origin = origin;
    this.cosYaw = Math.cos(yawRad);
    this.sinYaw = Math.sin(yawRad);
    this.scale = scale;
    return this;
  }

  /** Corners counter-clockwise as seen from outside. */
  triangle(a: Point, b: Point, c: Point, paint: Paint, surface: Surface): void {
    const [p, q, r] = [this.toWorld(a), this.toWorld(b), this.toWorld(c)];
    const [ux, uy, uz] = [q[0] - p[0], q[1] - p[1], q[2] - p[2]];
    const [vx, vy, vz] = [r[0] - p[0], r[1] - p[1], r[2] - p[2]];
    const normal = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    const length = Math.hypot(...normal) || 1;
    for (const corner of [p, q, r]) {
      this.positions.push(...corner);
      this.normals.push(normal[0] / length, normal[1] / length, normal[2] / length);
      this.paints.push(...paint);
      this.surfaces.push(surface);
    }
  }

  quad(a: Point, b: Point, c: Point, d: Point, paint: Paint, surface: Surface): void {
    this.triangle(a, b, c, paint, surface);
    this.triangle(a, c, d, paint, surface);
  }

  /** A body between two four-cornered faces, both counter-clockwise seen from above. */
  hexahedron(low: readonly Point[], high: readonly Point[], paint: Paint, surface: Surface): void {
    this.quad(high[0], high[1], high[2], high[3], paint, surface);
    this.quad(low[3], low[2], low[1], low[0], paint, surface);
    for (let k = 0; k < 4; k++) {
      const next = (k + 1) % 4;
      this.quad(low[k], low[next], high[next], high[k], paint, surface);
    }
  }

  /** A box standing on y, centred on x and z. */
  box(size: Point, at: Point, paint: Paint, surface: Surface = SURFACE.wall): void {
    const [w, h, d] = [size[0] / 2, size[1], size[2] / 2];
    const [x, y, z] = at;
    const ring = (level: number): Point[] => [
      [x - w, level, z + d],
      [x + w, level, z + d],
      [x + w, level, z - d],
      [x - w, level, z - d],
    ];
    this.hexahedron(ring(y), ring(y + h), paint, surface);
  }

  build(): BufferGeometry {
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(new Float32Array(this.positions), 3));
    geometry.setAttribute('normal', new BufferAttribute(new Float32Array(this.normals), 3));
    geometry.setAttribute('paint', new BufferAttribute(new Float32Array(this.paints), 3));
    geometry.setAttribute('surface', new BufferAttribute(new Float32Array(this.surfaces), 1));
    return geometry;
  }

  private toWorld([x, y, z]: Point): Point {
    const [ox, oy, oz] = this.origin;
    return [
      ox + this.scale * (x * this.cosYaw + z * this.sinYaw),
      oy + this.scale * y,
      oz + this.scale * (z * this.cosYaw - x * this.sinYaw),
    ];
  }
}
