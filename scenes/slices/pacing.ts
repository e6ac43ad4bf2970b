import { type Gradual, type Slices } from './gradual';

/** Longest stretch of slices before input and drawing get their turn, milliseconds. */
const STRETCH_MS = 8;
/** Time left in an idle period below which no further slice is begun, milliseconds. */
const LEAST_IDLE_MS = 3;
/** Browsers without idle periods (Safari) get a pause this long between stretches, milliseconds. */
const PAUSE_MS = 60;

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Works through slices without ever holding the page for long. Rejects once `signal` aborts. */
export async function finishGently<Value>(
  slices: Slices<Value>,
  signal?: AbortSignal,
): Promise<Value> {
  for (;;) {
    const until = performance.now() + STRETCH_MS;
    while (performance.now() < until) {
      const slice = slices.next();
      if (slice.done) return slice.value;
    }
    await nextTask();
    signal?.throwIfAborted();
  }
}

/**
 * Calls once the page has nothing else to do, with what tells how many milliseconds are left of
 * that. Returns what calls it off.
 */
export function whenIdle(call: (timeLeft: () => number) => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const request = requestIdleCallback((deadline) => call(() => deadline.timeRemaining()));
    return () => cancelIdleCallback(request);
  }
  const timer = setTimeout(() => {
    const until = performance.now() + STRETCH_MS;
    call(() => until - performance.now());
  }, PAUSE_MS);
  return () => clearTimeout(timer);
}

/** Makes things ready while the page has nothing else to do. Returns what stops it. */
export function prepareWhenIdle(things: readonly Gradual<unknown>[]): () => void {
  let stop = () => {};
  const goOn = () => {
    stop = whenIdle((timeLeft) => {
      for (const thing of things) {
        while (!thing.advance()) {
          if (timeLeft() < LEAST_IDLE_MS) return goOn();
        }
      }
    });
  };
  goOn();
  return () => stop();
}
