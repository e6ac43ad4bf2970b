import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAN_APEX, FAN_HALF_ANGLE_RAD, fanToWorld, worldToFan } from '@/scenes/world/fan';

describe('fan', () => {
  it('takes every place of the model to the world and back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1.5, max: 1.5, noNaN: true }),
        fc.double({ min: -0.2, max: 1.4, noNaN: true }),
        (u, s) => {
          const { x, z } = fanToWorld(u, s);
          const back = worldToFan(x, z);
          expect(back.u).toBeCloseTo(u, 6);
          expect(back.s).toBeCloseTo(s, 6);
        },
      ),
    );
  });

  it('agrees with the built-in sine and cosine', () => {
    for (let u = -1; u <= 1; u += 0.05) {
      const { x, z } = fanToWorld(u, 1);
      expect(x).toBeCloseTo(FAN_APEX.x + 113 * Math.sin(u * FAN_HALF_ANGLE_RAD), 6);
      expect(z).toBeCloseTo(FAN_APEX.z + 113 * Math.cos(u * FAN_HALF_ANGLE_RAD), 6);
    }
  });

  it('is 32 units wide at the gates and 156 at the foot', () => {
    const width = (s: number) => fanToWorld(1, s).x - fanToWorld(-1, s).x;
    expect(width(0)).toBeCloseTo(31.8, 0);
    expect(width(1)).toBeCloseTo(156, 0);
  });

  it('writes into what it is handed', () => {
    const target = { x: 0, z: 0 };
    expect(fanToWorld(0.3, 0.4, target)).toBe(target);
  });
});
