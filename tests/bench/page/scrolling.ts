import { type Visit } from './visit';

/** A reader in a hurry, CSS pixels a second. */
const SPEED = 2500;
/** One gesture, in windows: a browser ends those that take too long. */
const PIECE = 12;
/** A frame that takes longer is seen to be missed, milliseconds. */
const SLOW_MS = 50;

/** Which of a run of frames took longer than 50 ms, 0…1. `times`: when each came, milliseconds. */
export function slowShare(times: readonly number[]): number {
  const slow = times.slice(1).filter((time, i) => time - times[i] > SLOW_MS).length;
  return times.length > 1 ? slow / (times.length - 1) : 0;
}

/** How a page scrolls from its top to its end. */
export interface Scroll {
  slowFrames: number;
  shift: number;
  /** What shifted most, in words; empty where nothing did. */
  shifted: string;
}

/** Scrolls as fingers and wheels do, not as scripts: the page itself is not asked first. */
export async function measureScroll(visit: Visit): Promise<Scroll> {
  const { page, session, profile } = visit;
  const { width, height } = profile.window;
  const left = () =>
    page.evaluate(() => {
      const { scrollHeight, clientHeight } = document.documentElement;
      return scrollHeight - clientHeight - window.scrollY;
    });
  await page.evaluate(() => (window as unknown as { watchFrames(): void }).watchFrames());
  for (let rest = await left(); rest > 1;) {
    await session.send('Input.synthesizeScrollGesture', {
      x: width / 2,
      y: height / 2,
      yDistance: -Math.min(rest, PIECE * height),
      speed: SPEED,
      gestureSourceType: profile.isPhone ? 'touch' : 'mouse',
    });
    const now = await left();
    if (now >= rest) break;
    rest = now;
  }
  const { frames, shifts } = await visit.log();
  const most = shifts.toSorted((a, b) => b.value - a.value)[0];
  return {
    slowFrames: slowShare(frames),
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
    shifted: most ? `${most.value.toFixed(4)} ${most.of}` : '',
  };
}
