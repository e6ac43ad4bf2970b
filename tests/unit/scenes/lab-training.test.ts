import { describe, expect, it } from 'vitest';
import { CELLS } from '@/scenes/model/geometry';
import { PLAIN_RECIPE } from '@/scenes/model/recipe';
import {
  afterEvent,
  NO_TRAINING,
  type OwnMountain,
  stageWords,
  type TrainingEvent,
} from '@/scenes/lab/training';

const own = (runs: number): OwnMountain => ({
  mountain: { runs, track: new Float32Array(CELLS), fence: new Float32Array(CELLS), loss: 0.4 },
  recipe: PLAIN_RECIPE,
});
const after = (...events: TrainingEvent[]) => events.reduce(afterEvent, NO_TRAINING);
const begun: TrainingEvent = { type: 'begun' };
const halfway: TrainingEvent = { type: 'progress', progress: { stage: 'rating', done: 0.5 } };

describe('a training in the lab', () => {
  it.each(['cancelled', 'failed'] as const)('keeps the mountain trained before: %s', (type) => {
    const trained: TrainingEvent = { type: 'trained', own: own(1) };
    const stopped = after(trained, begun, halfway, { type });
    expect(stopped.own).toEqual(own(1));
    expect(stopped.progress).toBeUndefined();
    expect(stageWords(stopped)).toContain('trained before');
  });

  it('shows the one before until the next is done', () => {
    const first: TrainingEvent = { type: 'trained', own: own(1) };
    expect(after(first, begun, halfway).own).toEqual(own(1));
    expect(after(first, begun, { type: 'trained', own: own(2) }).own).toEqual(own(2));
  });

  it('has nothing to keep at first, and says so', () => {
    expect(after(begun, { type: 'cancelled' }).own).toBeUndefined();
    expect(stageWords(after(begun, { type: 'failed' }))).toContain('Nothing is lost');
  });

  it('is said once a stage, not once a step', () => {
    const steps = [0.1, 0.2, 0.9].map((done) =>
      stageWords(after(begun, { type: 'progress', progress: { stage: 'training', done } })),
    );
    expect(new Set(steps).size).toBe(1);
    expect(stageWords(after(begun, halfway))).not.toBe(steps[0]);
  });
});
