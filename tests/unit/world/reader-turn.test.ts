import fc from 'fast-check';
import * as THREE from 'three';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SHOTS } from '@/scenes/ids';
import { TurnControls } from '@/scenes/world/turn/turn-controls';
import { turnLimits } from '@/scenes/world/turn/turn-limits';
import { openWays, STEPS, WAYS, type Way } from '@/scenes/world/turn/ways';

const SECONDS = 1 / 60;
const WIDE = 1.6;
const TALL = 0.45;
const way = fc.constantFrom<Way>(...WAYS);
const shot = fc.constantFrom(...SHOTS);

function unturned(): TurnControls {
  const camera = new THREE.PerspectiveCamera();
  camera.position.set(0, 0, 1);
  const controls = new TurnControls(camera);
  controls.smoothTime = 0.16;
  controls.standAt('face', WIDE);
  return controls;
}

const turnOf = ({ turnRad, riseRad }: TurnControls) => ({ turnRad, riseRad });

/** Draws until nothing moves; returns how many frames that took. */
function rest(controls: TurnControls): number {
  let frames = 0;
  for (let before = NaN; before !== controls.turnRad + controls.riseRad; frames++) {
    before = controls.turnRad + controls.riseRad;
    controls.step(SECONDS);
  }
  return frames;
}

describe('the reader’s turn', () => {
  beforeEach(() => {
    vi.stubGlobal('DOMRect', class {});
    TurnControls.install({ THREE });
  });

  it('is exactly none before it is asked for, and after the way back', () => {
    const controls = unturned();
    rest(controls);
    expect(turnOf(controls)).toEqual({ turnRad: 0, riseRad: 0 });
    expect(controls.ways.first).toBe(false);
    fc.assert(
      fc.property(fc.array(way, { maxLength: 12 }), fc.boolean(), (ways, waits) => {
        for (const one of ways) {
          controls.go(one);
          if (waits) rest(controls);
          else controls.step(SECONDS);
        }
        controls.go('first');
        rest(controls);
        expect(turnOf(controls)).toEqual({ turnRad: 0, riseRad: 0 });
      }),
      { numRuns: 60 },
    );
  });

  it('stays within the limits of its shot, and says which ways still lead on', () => {
    fc.assert(
      fc.property(shot, fc.array(way, { minLength: 1, maxLength: 20 }), (name, ways) => {
        const controls = unturned();
        controls.standAt(name, WIDE);
        const { mostTurnRad, lowestRad, highestRad } = turnLimits(name, WIDE);
        for (const one of ways) {
          const open = controls.ways[one];
          const before = turnOf(controls);
          controls.go(one);
          rest(controls);
          expect(Math.abs(controls.turnRad)).toBeLessThanOrEqual(mostTurnRad + 1e-9);
          expect(controls.riseRad).toBeGreaterThanOrEqual(lowestRad - 1e-9);
          expect(controls.riseRad).toBeLessThanOrEqual(highestRad + 1e-9);
          const { turnRad, riseRad } = turnOf(controls);
          const moved = Math.abs(turnRad - before.turnRad) + Math.abs(riseRad - before.riseRad);
          expect(moved > 1e-6, `${name}: ${one}`).toBe(open);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('eases, however long nothing was drawn before', () => {
    const controls = unturned();
    rest(controls);
    controls.go('left');
    controls.step(60);
    expect(controls.turnRad).toBeGreaterThan(0);
    expect(controls.turnRad).toBeLessThan(STEPS.left.turnRad / 4);
    const frames = rest(controls);
    expect(controls.turnRad).toBe(STEPS.left.turnRad);
    expect(frames).toBeGreaterThan(5);
    // At rest within the second that follows.
    expect(frames).toBeLessThan(60);
  });

  it('is there at once where it is not to ease', () => {
    const controls = unturned();
    rest(controls);
    controls.smoothTime = 0;
    controls.go('right');
    controls.step(SECONDS);
    expect(controls.turnRad).toBe(STEPS.right.turnRad);
  });

  it('is none on every new shot, and goes on with the same one', () => {
    const controls = unturned();
    controls.go('higher');
    rest(controls);
    const turned = turnOf(controls);
    expect(turned.riseRad).toBeGreaterThan(0);
    controls.standAt('face', WIDE);
    controls.step(SECONDS);
    expect(turnOf(controls)).toEqual(turned);
    controls.standAt('fences', WIDE);
    controls.step(SECONDS);
    expect(turnOf(controls)).toEqual({ turnRad: 0, riseRad: 0 });
  });

  it('comes back within the limits of a picture that has become tall, and stays where it may', () => {
    const controls = unturned();
    for (const one of ['left', 'higher', 'higher', 'higher'] as const) controls.go(one);
    rest(controls);
    controls.standAt('face', TALL);
    rest(controls);
    expect(controls.turnRad).toBe(STEPS.left.turnRad);
    expect(controls.riseRad).toBeCloseTo(turnLimits('face', TALL).highestRad, 9);
    expect(controls.ways.higher).toBe(false);
  });

  it('may go any way but back from where it starts, where its shot has room', () => {
    for (const name of SHOTS) {
      const limits = turnLimits(name, WIDE);
      const ways = openWays({ turnRad: 0, riseRad: 0 }, limits);
      expect(ways.first, name).toBe(false);
      expect(ways.left, name).toBe(ways.right);
      expect(limits.lowestRad, name).toBeLessThanOrEqual(0);
      expect(limits.highestRad, name).toBeGreaterThanOrEqual(0);
    }
  });
});
