import { beforeAll, describe, expect, it } from 'vitest';
import { type CrowdName, CROWDS, VALLEYS } from '@/scenes/ids';
import { CROWD_ORIGINS, CROWD_SIZE, crowdCounts } from '@/scenes/model/crowd';
import { MountainSolver } from '@/scenes/model/solver';
import { NAMED_STATES } from '@/scenes/model/state';
import { type CrowdWays, crowdWays } from '@/scenes/world/crowd/crowd-ways';
import { WAY_POINTS } from '@/scenes/world/glsl/crowd';
import { personTiming } from '@/scenes/world/crowd/timing';
import { worldToFan } from '@/scenes/world/fan';
import { finish, Gradual } from '@/scenes/slices/gradual';
import { slopeAt } from '@/scenes/world/heightfield';
import { createHeightTexture } from '@/scenes/world/textures/height-texture';
import { GATE_POSITIONS, valleyIndexOf, VALLEY_POSITIONS } from '@/scenes/model/geometry';
import { shippedAssets } from './shipped-assets';
import { type MountainAssets } from '@/scenes/world/terrain-data';

let assets: MountainAssets;
const ways = new Map<CrowdName, CrowdWays>();
const gather = (name: CrowdName) => finish(crowdWays(assets.mountain, name));
beforeAll(async () => {
  assets = await shippedAssets();
  for (const name of CROWDS) ways.set(name, gather(name));
});

/** x, z of one point of a person's way. */
function pointOf(name: CrowdName, person: number, point: number): [number, number] {
  const { points } = ways.get(name)!;
  const at = (person * WAY_POINTS + point) * 2;
  return [points[at], points[at + 1]];
}

describe.each(CROWDS)('the crowd %s', (name) => {
  it('ends as often in each valley as the exact odds say, within 4 standard errors', () => {
    const { state, gate } = CROWD_ORIGINS[name];
    const odds = new MountainSolver(assets.mountain).show(NAMED_STATES[state]).valleyOdds(gate);
    const counts = crowdCounts(assets.mountain, name);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(CROWD_SIZE);
    counts.forEach((count, valley) => {
      const error = Math.sqrt(CROWD_SIZE * odds[valley] * (1 - odds[valley]));
      expect(Math.abs(count - CROWD_SIZE * odds[valley])).toBeLessThanOrEqual(4 * error + 0.5);
    });
  });

  it('is the very sample that is counted, the same every time', () => {
    const { valleys, points } = ways.get(name)!;
    const drawn = VALLEYS.map((_, valley) => valleys.filter((v) => v === valley).length);
    expect(drawn).toEqual(crowdCounts(assets.mountain, name));
    expect(gather(name).points).toEqual(points);
  });

  it('starts at its gate and ends on the floor of its valleys, spread out', () => {
    const { valleys } = ways.get(name)!;
    const gate = GATE_POSITIONS[CROWD_ORIGINS[name].gate];
    const feet = new Set<string>();
    for (let person = 0; person < CROWD_SIZE; person++) {
      const [x0, z0] = pointOf(name, person, 0);
      const start = worldToFan(x0, z0);
      expect(Math.abs(start.u - gate)).toBeLessThan(0.12);
      expect(Math.abs(start.s)).toBeLessThan(0.06);
      const [x, z] = pointOf(name, person, WAY_POINTS - 1);
      const end = worldToFan(x, z);
      expect(valleyIndexOf(((end.u + 1) / 2) * 95)).toBe(valleys[person]);
      expect(Math.abs(end.u - VALLEY_POSITIONS[VALLEYS[valleys[person]]])).toBeLessThan(0.085);
      expect(end.s).toBeGreaterThan(0.5);
      feet.add(`${x.toFixed(1)} ${z.toFixed(1)}`);
    }
    expect(feet.size).toBeGreaterThan(0.95 * CROWD_SIZE);
  });

  it('stays on ground that one can stand on, from the gate to the foot', () => {
    const field = assets.terrain.heightfield;
    let steep = 0;
    for (let person = 0; person < CROWD_SIZE; person++) {
      for (let point = 0; point < WAY_POINTS; point++) {
        const [x, z] = pointOf(name, person, point);
        const { u, s } = worldToFan(x, z);
        expect(Math.abs(u)).toBeLessThan(0.99);
        expect(s).toBeGreaterThan(-0.06);
        expect(s).toBeLessThan(1.06);
        if (slopeAt(field, x, z) > 1.6) steep++;
      }
    }
    expect(steep / (CROWD_SIZE * WAY_POINTS)).toBeLessThan(0.01);
  });
});

describe('the ground under a crowd', () => {
  it('is the very height that the CPU reads: nobody is under it or in mid-air', () => {
    const { heightfield } = assets.terrain;
    const { image } = createHeightTexture(heightfield);
    expect(image.data).toBe(heightfield.heights);
    expect([image.width, image.height]).toEqual([heightfield.samples, heightfield.samples]);
  });
});

describe('the flow', () => {
  it('leaves everyone at the gate at 0, everyone down at 1, and a stream in between', () => {
    const rides = Array.from({ length: CROWD_SIZE }, (_, i) => personTiming(i, (i % 7) / 6));
    for (const { start, duration } of rides) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start + duration).toBeLessThanOrEqual(1);
    }
    for (const flow of [0.3, 0.5, 0.7]) {
      const riding = rides.filter((r) => r.start < flow && r.start + r.duration > flow);
      expect(riding.length).toBeGreaterThan(200);
      expect(riding.length).toBeLessThan(500);
      const thirds = [0, 0, 0];
      for (const { start, duration } of riding)
        thirds[Math.floor(((flow - start) / duration) * 3)]++;
      for (const third of thirds) expect(third).toBeGreaterThan(riding.length / 5);
    }
  });
});

describe('Gradual', () => {
  it('gives the same crowd whether made in slices or at once', () => {
    const sliced = new Gradual(() => crowdWays(assets.mountain, 'fenced/bomb'));
    let slices = 1;
    while (!sliced.advance()) slices++;
    expect(slices).toBeGreaterThan(20);
    expect(sliced.value.points).toEqual(ways.get('fenced/bomb')!.points);
    const halfway = new Gradual(() => crowdWays(assets.mountain, 'fenced/bomb'));
    for (let i = 0; i < 9; i++) halfway.advance();
    expect(halfway.existing).toBeNull();
    expect(halfway.value.points).toEqual(sliced.value.points);
    expect(halfway.whole).toBe(true);
  });
});
