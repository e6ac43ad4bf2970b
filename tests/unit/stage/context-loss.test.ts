import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchContext } from '@/components/stage/context-loss';

const SECONDS = 1000;

describe('the watch over a canvas’s context', () => {
  const told: string[] = [];
  let canvas: EventTarget;
  let abort: AbortController;
  const lose = () => canvas.dispatchEvent(new Event('webglcontextlost'));
  const restore = () => canvas.dispatchEvent(new Event('webglcontextrestored'));
  const watch = () =>
    watchContext({
      canvas: canvas as HTMLCanvasElement,
      onGone: () => told.push('gone'),
      onBack: () => told.push('back'),
      signal: abort.signal,
    });

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('window', globalThis);
    told.length = 0;
    canvas = new EventTarget();
    abort = new AbortController();
  });
  afterEach(() => vi.useRealTimers());

  it('waits some seconds for a lost context, and is glad of a late one', () => {
    const context = watch();
    lose();
    expect(context.isLost).toBe(true);
    vi.advanceTimersByTime(4 * SECONDS);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(2 * SECONDS);
    expect(told).toEqual(['gone']);
    restore();
    expect(context.isLost).toBe(false);
    expect(told).toEqual(['gone', 'back']);
  });

  it('says nothing of one that comes back in time, and waits anew for the next', () => {
    watch();
    lose();
    vi.advanceTimersByTime(4 * SECONDS);
    restore();
    lose();
    vi.advanceTimersByTime(4 * SECONDS);
    expect(told).toEqual(['back']);
    vi.advanceTimersByTime(2 * SECONDS);
    expect(told).toEqual(['back', 'gone']);
  });

  it('leaves nothing behind once it is stopped', () => {
    watch();
    lose();
    abort.abort();
    expect(vi.getTimerCount()).toBe(0);
    lose();
    restore();
    vi.advanceTimersByTime(9 * SECONDS);
    expect(told).toEqual([]);
  });
});
