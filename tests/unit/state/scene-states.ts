import fc from 'fast-check';
import { GATES } from '@/scenes/ids';
import { nearestScene } from '@/scenes/state/nearest';
import { PICKS, type SceneState } from '@/scenes/state/scene-state';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const gate = fc.oneof(fc.constantFrom(...GATES), number(-0.95, 0.95));

/** Any legal state of the contract. */
export const legalScene: fc.Arbitrary<SceneState> = fc
  .record({
    gate,
    second: gate,
    ground: fc.constantFrom('trained', 'refilled'),
    filter: fc.constantFrom(0.95, 0.8),
    runs: number(0, 4096),
    fences: number(0, 1),
    light: fc.boolean(),
    likeness: number(0, 1),
    pushes: number(0, 4),
    temperature: number(0.5, 2),
    seed: number(1, 9999),
    forks: fc.array(
      fc.record({ turn: fc.integer({ min: 1, max: 63 }), way: fc.integer({ min: 0, max: 4 }) }),
      { maxLength: 6 },
    ),
    n: number(0, 10_000),
    harm: number(0, 2),
    flattery: number(0, 2),
    unsure: number(0, 0.2),
    picks: fc.array(fc.constantFrom(...PICKS), { maxLength: 30 }),
  })
  .map((loose) => nearestScene(loose));
