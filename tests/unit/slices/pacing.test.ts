import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenIdle } from '@/scenes/slices/pacing';

describe('idle time', () => {
  beforeEach(() => {
    vi.stubGlobal('window', globalThis);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is what the browser says it is', () => {
    const requested: IdleRequestCallback[] = [];
    const cancel = vi.fn();
    vi.stubGlobal('requestIdleCallback', (call: IdleRequestCallback) => requested.push(call));
    vi.stubGlobal('cancelIdleCallback', cancel);
    const call = vi.fn((timeLeft: () => number) => timeLeft());
    const callOff = whenIdle(call);
    expect(call).not.toHaveBeenCalled();
    requested[0]({ didTimeout: false, timeRemaining: () => 12 });
    expect(call).toHaveReturnedWith(12);
    callOff();
    expect(cancel).toHaveBeenCalledWith(1);
  });

  it('is a short stretch after a pause where the browser does not say', () => {
    const left: number[] = [];
    whenIdle((timeLeft) => {
      left.push(timeLeft());
      vi.advanceTimersByTime(5);
      left.push(timeLeft());
    });
    expect(left).toEqual([]);
    vi.runAllTimers();
    const [atFirst, later] = left;
    expect(atFirst).toBeGreaterThan(5);
    expect(later).toBeCloseTo(atFirst - 5, 6);
  });

  it('is not waited for once that is called off', () => {
    const call = vi.fn();
    whenIdle(call)();
    vi.runAllTimers();
    expect(call).not.toHaveBeenCalled();
  });
});
