import { describe, expect, it, vi } from 'vitest';
import { createPositionStore } from '@/components/scroll/position-store';

describe('createPositionStore', () => {
  it('tells every move to the fast listeners and only new steps to React', () => {
    const store = createPositionStore(3);
    const moved = vi.fn();
    const stepped = vi.fn();
    store.onMove(moved);
    const stop = store.onStep(stepped);
    for (const story of [0.2, 0.4, 1.1, 1.9, 1.9]) store.move(story);
    expect(moved).toHaveBeenCalledTimes(4);
    expect(stepped).toHaveBeenCalledTimes(1);
    stop();
    store.move(2.5);
    expect(stepped).toHaveBeenCalledTimes(1);
    expect(store.step).toBe(2);
  });

  it('holds the last step at the end and ignores NaN', () => {
    const store = createPositionStore(2);
    store.move(2);
    expect(store.step).toBe(1);
    store.move(Number.NaN);
    expect(store.story).toBe(2);
  });
});
