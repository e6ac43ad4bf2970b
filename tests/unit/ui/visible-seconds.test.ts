import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterVisibleSeconds } from '@/components/ui/visible-seconds';

const page = { hidden: false };

beforeEach(() => {
  page.hidden = false;
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('document', page);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('counts the seconds in which a page is seen, and calls back once', () => {
  const onTime = vi.fn();
  afterVisibleSeconds(20, onTime, new AbortController().signal);
  vi.advanceTimersByTime(10_000);
  page.hidden = true;
  vi.advanceTimersByTime(60_000);
  page.hidden = false;
  vi.advanceTimersByTime(9_000);
  expect(onTime).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(onTime).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

it('leaves nothing behind once it is called off', () => {
  const onTime = vi.fn();
  const off = new AbortController();
  afterVisibleSeconds(1, onTime, off.signal);
  off.abort();
  vi.advanceTimersByTime(5_000);
  expect(onTime).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
