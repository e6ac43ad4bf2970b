import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FrameWatch, watchFrames } from '@/components/stage/frame-watch';

const MANY = 60;

describe('the watch over drawn frames', () => {
  let now = 0;
  let waiting: FrameRequestCallback[] = [];
  let hidden: EventTarget;
  beforeEach(() => {
    now = 0;
    waiting = [];
    hidden = Object.assign(new EventTarget(), {
      timeline: {
        get currentTime() {
          return now;
        },
      },
    });
    vi.stubGlobal('document', hidden);
    vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) =>
      waiting.push(callback),
    );
  });
  afterEach(() => vi.unstubAllGlobals());

  /** The browser's next frame, so many milliseconds after the last. */
  function nextFrame(milliseconds: number): void {
    now += milliseconds;
    for (const callback of waiting.splice(0)) callback(now);
  }

  function watchMedians() {
    const judged: number[] = [];
    const abort = new AbortController();
    const watch = watchFrames((times) => {
      judged.push([...times].sort((a, b) => a - b)[times.length >> 1]);
    }, abort.signal);
    return { watch, judged, abort };
  }

  function draw(watch: FrameWatch, frames: number, milliseconds: number): void {
    for (let i = 0; i < frames; i++) {
      watch.drawn();
      nextFrame(milliseconds);
    }
  }

  it('measures from a drawn frame to the next the browser offers', () => {
    const { watch, judged } = watchMedians();
    draw(watch, MANY, 55);
    expect(judged.length).toBeGreaterThan(1);
    expect(new Set(judged)).toEqual(new Set([55]));
  });

  it('takes a picture that is drawn now and then for fast', () => {
    const { watch, judged } = watchMedians();
    for (let i = 0; i < MANY; i++) {
      draw(watch, 1, 16);
      for (let idle = 0; idle < 20; idle++) nextFrame(16);
    }
    expect(judged.at(-1)).toBe(16);
  });

  it('does not count the first frames, nor judge by few', () => {
    const { watch, judged } = watchMedians();
    draw(watch, 3, 900);
    draw(watch, 10, 16);
    expect(judged).toEqual([]);
    draw(watch, MANY, 16);
    expect(Math.max(...judged)).toBe(16);
  });

  it('forgets what it measured when something else is drawn, or the page was hidden', () => {
    const { watch, judged } = watchMedians();
    draw(watch, 20, 80);
    watch.restart();
    draw(watch, 20, 80);
    watch.drawn();
    hidden.dispatchEvent(new Event('visibilitychange'));
    nextFrame(60_000);
    draw(watch, 20, 80);
    expect(judged).toEqual([]);
  });

  it('is silent once stopped', () => {
    const { watch, judged, abort } = watchMedians();
    abort.abort();
    draw(watch, MANY, 80);
    expect(judged).toEqual([]);
  });
});
