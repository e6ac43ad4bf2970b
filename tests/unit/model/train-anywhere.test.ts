import { afterEach, describe, expect, it, vi } from 'vitest';
import { trainAnywhere } from '@/scenes/model/worker/train-anywhere';

/** A worker that says what it is told to, and then dies. */
function dyingWorker(words: readonly unknown[]) {
  const ended = vi.fn();
  class DyingWorker extends EventTarget {
    constructor() {
      super();
      setTimeout(() => {
        for (const data of words) this.dispatchEvent(new MessageEvent('message', { data }));
        this.dispatchEvent(new Event('error'));
      });
    }
    postMessage() {}
    terminate() {
      ended();
    }
  }
  vi.stubGlobal('Worker', DyingWorker);
  return ended;
}

afterEach(() => vi.unstubAllGlobals());

describe('training anywhere', () => {
  it('goes on here, once, where the worker dies on loading', async () => {
    const ended = dyingWorker([]);
    const done: number[] = [];
    const onProgress = (stage: { done: number }) => done.push(stage.done);
    const trained = await trainAnywhere({ runs: 128 }, { onProgress });
    expect(trained.runs).toBe(128);
    expect(ended).toHaveBeenCalledTimes(1);
    expect(done.filter((share) => share === 0)).toHaveLength(1);
    expect(done).toEqual([...done].sort((a, b) => a - b));
  });

  it('does not begin again where the worker dies at work', async () => {
    dyingWorker([{ id: 'progress' }]);
    const onProgress = vi.fn();
    const training = trainAnywhere({ runs: 128 }, { onProgress });
    await expect(training).rejects.toMatchObject({ code: 'training-failed' });
    expect(onProgress).not.toHaveBeenCalled();
  });

  it('ends a worker that says nothing for ten seconds, and does not begin again', async () => {
    vi.useFakeTimers();
    const ended = vi.fn();
    class SilentWorker extends EventTarget {
      postMessage() {}
      terminate = ended;
    }
    vi.stubGlobal('Worker', SilentWorker);
    const onProgress = vi.fn();
    const training = trainAnywhere({ runs: 128 }, { onProgress });
    const outcome = expect(training).rejects.toMatchObject({ code: 'training-failed' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2_000);
    await outcome;
    expect(ended).toHaveBeenCalledTimes(1);
    expect(onProgress).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it('goes on here where no worker may be made', async () => {
    vi.stubGlobal('Worker', function forbidden() {
      throw new Error('SecurityError');
    });
    expect((await trainAnywhere({ runs: 128 })).runs).toBe(128);
  });

  it('stops when told to while the worker is dying', async () => {
    dyingWorker([]);
    const abort = new AbortController();
    const training = trainAnywhere({}, { signal: abort.signal });
    abort.abort();
    await expect(training).rejects.toMatchObject({ code: 'cancelled' });
  });
});
