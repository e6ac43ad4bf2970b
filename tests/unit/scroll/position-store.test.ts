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

  it('has the picture on a way of its own, told at every place that is new', () => {
    const store = createPositionStore(3);
    const showed = vi.fn();
    const stop = store.onShow(showed);
    store.move(2.5);
    expect([store.step, store.shown]).toEqual([2, 0]);
    expect(showed).not.toHaveBeenCalled();
    for (const story of [0.2, 0.4, 1.1, 1.9, 1.9]) store.show(story);
    expect(showed).toHaveBeenCalledTimes(4);
    expect([store.story, store.step, store.shown]).toEqual([2.5, 2, 1.9]);
    stop();
    store.show(2.5);
    expect(showed).toHaveBeenCalledTimes(4);
  });

  it('holds the last step at the end and ignores NaN', () => {
    const store = createPositionStore(2);
    store.move(2);
    expect(store.step).toBe(1);
    store.move(Number.NaN);
    store.show(1.5);
    store.show(Number.NaN);
    expect([store.story, store.shown]).toEqual([2, 1.5]);
  });
});
