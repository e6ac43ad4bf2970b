/** Frames to judge by: about a second of drifting snow, so that one hitch decides nothing. */
const FRAMES_KEPT = 24;
/** Frames after a start that tell of compiling shaders and filling textures, not of drawing. */
const WARM_UP = 4;

export interface FrameWatch {
  /** To be called while a frame is drawn. */
  drawn(): void;
  /** Forgets what was measured, as when something else is drawn from now on. */
  restart(): void;
}

/** The browser's time of the frame it is in, as requestAnimationFrame tells it, milliseconds. */
const frameStart = (): number => Number(document.timeline.currentTime ?? Number.NaN);

/**
 * Measures how long drawn frames keep the browser: from the start of each to the start of the next
 * one it offers, drawn or not. So a picture at rest, or one paced to 30 a second, counts as fast.
 * @param judge called with the latest frames (milliseconds) whenever there are enough of them
 * @param signal aborting stops the watch
 */
export function watchFrames(
  judge: (frameMs: readonly number[]) => void,
  signal: AbortSignal,
): FrameWatch {
  const times: number[] = [];
  let epoch = 0;
  let toSkip = WARM_UP;
  const restart = () => {
    times.length = 0;
    toSkip = WARM_UP;
    epoch++;
  };
  // A page in the background is offered no frames at all.
  document.addEventListener('visibilitychange', restart, { signal });
  return {
    restart,
    drawn() {
      const from = frameStart();
      const measuredIn = epoch;
      requestAnimationFrame((now) => {
        if (signal.aborted || measuredIn !== epoch || !(now > from)) return;
        if (toSkip-- > 0) return;
        times.push(now - from);
        if (times.length > FRAMES_KEPT) times.shift();
        if (times.length === FRAMES_KEPT) judge(times);
      });
    },
  };
}
