import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAMED_STATES } from '@/scenes/model/state';
import { SceneReader } from '@/scenes/reading/scene-reader';
import { SCENES } from '@/scenes/registry';
import { shipped } from '../model/shipped';
import { legalScene } from '../state/scene-states';

describe('a reader that keeps what it solved', () => {
  it('answers as a new one does, whatever it was asked before', () => {
    const kept = new SceneReader(shipped);
    fc.assert(
      fc.property(fc.constantFrom(...SCENES), legalScene, legalScene, (scene, one, other) => {
        const near = { ...one, gate: other.gate };
        for (const state of [one, near, { ...one, fences: other.fences }]) {
          const fresh = new SceneReader(shipped);
          expect(kept.odds(scene, state)).toEqual(fresh.odds(scene, state));
          const { odds, comparison, description } = fresh.read(scene, state);
          // Asked twice: the second time it is as it was kept.
          for (const read of [kept.read(scene, state), kept.read(scene, state)]) {
            expect(read.odds).toEqual(odds);
            expect(read.comparison).toEqual(comparison);
            expect(read.description).toBe(description);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('reads every scene in every named state, and what it compares that with', () => {
    const reader = new SceneReader(shipped);
    for (const scene of SCENES) {
      for (const [name, named] of Object.entries(NAMED_STATES)) {
        const { odds, comparison, description } = reader.read(scene, { ...scene.start, ...named });
        for (const chances of [odds, comparison?.odds ?? odds]) {
          const total = chances.reduce((sum, chance) => sum + chance, 0);
          expect(total, `${scene.id}, ${name}`).toBeCloseTo(1, 9);
        }
        expect(description, `${scene.id}, ${name}`).toContain('%');
      }
    }
  });

  it('does not take a slope for solved that it could not show', () => {
    const reader = new SceneReader(shipped);
    const [scene] = SCENES;
    const odds = reader.odds(scene, scene.start);
    expect(() => reader.odds(scene, { ...scene.start, temperature: NaN })).toThrow();
    expect(reader.odds(scene, scene.start)).toEqual(odds);
  });
});
