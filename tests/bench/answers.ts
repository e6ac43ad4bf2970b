import { type Page } from '@playwright/test';

/** As long as a finger does: let go at once, and the key's coming up waits before what is painted. */
const HELD_MS = 100;
/** From a press to the next, long enough for all that follows from it. */
const BETWEEN_MS = 600;

/** A part of this machine's speed. */
export const CPU_THROTTLE = 4;

/** Milliseconds from a key to what follows from it. */
export interface Latency {
  /** Until bars and numbers say it, the browser's own layout and painting left out. */
  said: number;
  /** Until that is painted. */
  painted: number;
}

type Marks = Window & { answers: Latency[] };

/** Has the page note each key's latency in `answers`. */
export function watchAnswers(page: Page): Promise<void> {
  return page.evaluate(() => {
    const marks: Latency[] = ((window as unknown as Marks).answers = []);
    let pressed = 0;
    document.addEventListener('keydown', () => (pressed = performance.now()), true);
    const answered = new MutationObserver(() => {
      const from = pressed;
      const said = performance.now() - from;
      pressed = 0;
      if (from === 0) return;
      // What is posted from a frame's callback comes once that frame is painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => marks.push({ said, painted: performance.now() - from });
      requestAnimationFrame(() => port2.postMessage(''));
    });
    for (const words of document.querySelectorAll('.scene-readout, [data-panel]')) {
      answered.observe(words, { subtree: true, childList: true, characterData: true });
    }
  });
}

/** Takes from the page what `watchAnswers` has noted so far. */
export function takeAnswers(page: Page): Promise<Latency[]> {
  return page.evaluate(() => (window as unknown as Marks).answers.splice(0));
}

export async function pressKey(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key, { delay: HELD_MS });
  await page.waitForTimeout(BETWEEN_MS - HELD_MS);
}
