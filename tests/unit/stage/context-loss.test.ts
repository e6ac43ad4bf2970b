import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchContext } from '@/components/stage/context-loss';

const SECONDS = 1000;

describe('the watch over a canvas’s context', () => {
  const told: string[] = [];
  let canvas: EventTarget;
  let abort: AbortController;
  const lose = () => canvas.dispatchEvent(new Event('webglcontextlost', { cancelable: true }));
  const restore = () => canvas.dispatchEvent(new Event('webglcontextrestored'));
  const watch = () =>
    watchContext({
      canvas: canvas as HTMLCanvasElement,
      onLost: () => told.push('lost'),
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
    // Whoever lets the event pass never gets the context back.
    expect(lose()).toBe(false);
    expect(context.isLost).toBe(true);
    vi.advanceTimersByTime(4 * SECONDS);
    expect(told).toEqual(['lost']);
    vi.advanceTimersByTime(2 * SECONDS);
    expect(told).toEqual(['lost', 'gone']);
    restore();
    expect(context.isLost).toBe(false);
    expect(told).toEqual(['lost', 'gone', 'back']);
  });

  it('does not give up one that comes back in time, and waits anew for the next', () => {
    watch();
    lose();
    vi.advanceTimersByTime(4 * SECONDS);
    restore();
    // Past the time at which the first loss would have been for good.
    vi.advanceTimersByTime(4 * SECONDS);
    expect(told).toEqual(['lost', 'back']);
    lose();
    vi.advanceTimersByTime(4 * SECONDS);
    expect(told).toEqual(['lost', 'back', 'lost']);
    vi.advanceTimersByTime(2 * SECONDS);
    expect(told).toEqual(['lost', 'back', 'lost', 'gone']);
  });

  it('leaves nothing behind once it is stopped', () => {
    watch();
    lose();
    abort.abort();
    expect(vi.getTimerCount()).toBe(0);
    lose();
    restore();
    vi.advanceTimersByTime(9 * SECONDS);
    expect(told).toEqual(['lost']);
  });
});
