import { type Endpoint, expose } from 'comlink';
import { describe, expect, it } from 'vitest';
import { ModelError } from '@/scenes/model/errors';
import { CELLS } from '@/scenes/model/geometry';
import { type Connection } from '@/scenes/model/worker/connection';
import { trainMountain } from '@/scenes/model/worker/train-in-worker';
import { type TrainingStage } from '@/scenes/model/worker/training-job';
import { createTrainingService } from '@/scenes/model/worker/training-service';
import { shipped } from './shipped';

/** A training service at the other end of a channel, as in a worker but on this thread. */
function overChannel(): Connection & { closed: () => boolean } {
  const { port1, port2 } = new MessageChannel();
  expose(createTrainingService(), port2 as unknown as Endpoint);
  let closed = false;
  return {
    endpoint: port1 as unknown as Endpoint,
    broken: new Promise<never>(() => {}),
    heard: () => {},
    close: () => {
      closed = true;
      port1.close();
    },
    closed: () => closed,
  };
}

describe('training in a worker', () => {
  it('trains a short mountain, with progress that rises, and hangs up', async () => {
    const connection = overChannel();
    const stages: TrainingStage[] = [];
    const trained = await trainMountain(
      { runs: 128 },
      { connect: () => connection, onProgress: (stage) => stages.push(stage) },
    );
    expect(trained.runs).toBe(128);
    expect(trained.track).toHaveLength(CELLS);
    expect(trained.fence.every((cost) => cost === 0)).toBe(true);
    expect(trained.loss).toBeLessThan(shipped.moments[0].loss);
    // Progress has a channel of its own, so the last of it may come after the result.
    await expect.poll(() => stages.length).toBeGreaterThanOrEqual(3);
    const done = stages.map((stage) => stage.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(connection.closed()).toBe(true);
  });

  it('gives the track of the shipped training at the same number of runs', async () => {
    const trained = await trainMountain({ runs: 128 }, { connect: overChannel });
    const index = shipped.moments.findIndex(({ runs }) => runs === 128);
    const error = trained.track.map((cost, cell) => Math.abs(cost - shipped.tracks[index][cell]));
    // Two roundings to levels of at most 1.75 / 127 lie between them.
    expect(Math.max(...error)).toBeLessThan(1.75 / 127);
  });

  it('stops when it is told to', async () => {
    const abort = new AbortController();
    const connection = overChannel();
    let progress = 0;
    const training = trainMountain(
      {},
      {
        connect: () => connection,
        signal: abort.signal,
        onProgress: () => {
          if (++progress === 2) abort.abort();
        },
      },
    );
    await expect(training).rejects.toMatchObject({ name: 'ModelError', code: 'cancelled' });
    expect(connection.closed()).toBe(true);
    // What was on its way may still come; then it stands still, far from the end of all 64 pieces.
    let before = 0;
    const standsStill = () => {
      const isStill = progress === before;
      before = progress;
      return isStill;
    };
    await expect.poll(standsStill, { interval: 100 }).toBe(true);
    expect(progress).toBeLessThan(32);
  });

  it('does not start when it is told to stop before', async () => {
    const connect = () => {
      throw new Error('connected');
    };
    const training = trainMountain({}, { connect, signal: AbortSignal.abort() });
    await expect(training).rejects.toMatchObject({ code: 'cancelled' });
  });

  it.each([
    ['illegal-request', { runs: 5 }],
    ['illegal-request', { runs: NaN }],
    ['illegal-request', { runs: 8000 }],
    ['illegal-request', { seed: -1 }],
    ['illegal-request', { filterFinds: 2 }],
    ['illegal-mixture', { mixture: [] }],
  ])('carries the code of an error over the line: %s %j', async (code, request) => {
    const training = trainMountain(request, { connect: overChannel });
    await expect(training).rejects.toMatchObject({ name: 'ModelError', code });
  });

  it('says so where there are no workers', async () => {
    await expect(trainMountain()).rejects.toMatchObject({ code: 'worker-missing' });
  });

  it('fails when the worker dies', async () => {
    const broken = Promise.reject(new ModelError('training-failed', 'gone'));
    const connect = () => ({ ...overChannel(), broken });
    const training = trainMountain({ runs: 4 }, { connect });
    await expect(training).rejects.toMatchObject({ code: 'training-failed' });
  });

  it('rates what it trained when asked', async () => {
    const stages = new Set<string>();
    const trained = await trainMountain(
      { runs: 256, fences: true },
      { connect: overChannel, onProgress: ({ stage }) => stages.add(stage) },
    );
    expect([...stages]).toEqual(['training', 'rating']);
    expect(Math.max(...trained.fence)).toBeGreaterThan(0.1);
  }, 20_000);
});
