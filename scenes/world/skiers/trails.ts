import { BufferAttribute, BufferGeometry, type Color, DynamicDrawUsage } from 'three';
import { type CurvePlace, placeOnCurve, type RunCurve } from '../runs/curve';
import { type GroundHeight } from '../terrain-data';

/** Points of one trail. */
const POINTS = 26;
const LIFT = 0.14;
const ahead: CurvePlace = { x: 0, z: 0 };
const here: CurvePlace = { x: 0, z: 0 };

/** Short coloured trails behind skiers, in the attributes that lines use. Refilled in place. */
export class Trails {
  readonly geometry = new BufferGeometry();
  private readonly position: BufferAttribute;
  private readonly tangent: BufferAttribute;
  private readonly paint: BufferAttribute;

  constructor(private readonly capacity: number) {
    const vertices = capacity * POINTS * 2;
    const dynamic = (size: number) =>
      new BufferAttribute(new Float32Array(vertices * size), size).setUsage(DynamicDrawUsage);
    this.position = dynamic(3);
    this.tangent = dynamic(3);
    this.paint = dynamic(3);
    const passage = new Float32Array(vertices * 4);
    const index = new Uint32Array(capacity * (POINTS - 1) * 6);
    let face = 0;
    for (let trail = 0; trail < capacity; trail++) {
      for (let i = 0; i < POINTS; i++) {
        const vertex = (trail * POINTS + i) * 2;
        passage.set([1 - i / (POINTS - 1), -1, 0, 0, 1 - i / (POINTS - 1), 1, 0, 0], vertex * 4);
        if (i === POINTS - 1) continue;
        index.set([vertex, vertex + 1, vertex + 2, vertex + 1, vertex + 3, vertex + 2], face);
        face += 6;
      }
    }
    this.geometry.setAttribute('position', this.position);
    this.geometry.setAttribute('tangent', this.tangent);
    this.geometry.setAttribute('paint', this.paint);
    this.geometry.setAttribute('passage', new BufferAttribute(passage, 4));
    this.geometry.setIndex(new BufferAttribute(index, 1));
    this.geometry.setDrawRange(0, 0);
  }

  /** Lays trail `trail` from `distance` back `reach` units along the curve. */
  lay(
    trail: number,
    curve: RunCurve,
    distance: number,
    reach: number,
    dye: Color,
    groundAt: GroundHeight,
  ): void {
    for (let i = 0; i < POINTS; i++) {
      const d = Math.max(0, distance - (reach * i) / (POINTS - 1));
      placeOnCurve(curve, d, here);
      placeOnCurve(curve, d + 0.6, ahead);
      const y = groundAt(here.x, here.z) + LIFT;
      for (let side = 0; side < 2; side++) {
        const vertex = (trail * POINTS + i) * 2 + side;
        this.position.setXYZ(vertex, here.x, y, here.z);
        this.tangent.setXYZ(
          vertex,
          ahead.x - here.x,
          groundAt(ahead.x, ahead.z) + LIFT - y,
          ahead.z - here.z,
        );
        this.paint.setXYZ(vertex, dye.r, dye.g, dye.b);
      }
    }
  }

  /** Shows the first `count` trails as laid. */
  show(count: number): void {
    this.geometry.setDrawRange(0, Math.min(count, this.capacity) * (POINTS - 1) * 6);
    this.position.needsUpdate = true;
    this.tangent.needsUpdate = true;
    this.paint.needsUpdate = true;
  }

  dispose(): void {
    this.geometry.dispose();
  }
}
