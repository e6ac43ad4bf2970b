/** So long a blank picture may stand for a context that comes back; then it is no picture at all. */
const PATIENCE_MS = 5000;

export interface ContextLoss {
  /** Whether the canvas has no context to draw with now. */
  readonly isLost: boolean;
}

interface LossOptions {
  canvas: HTMLCanvasElement;
  /** Called when the context goes: what is on the canvas is no picture any more. */
  onLost(): void;
  /** Called once a context has been away for so long that it may never come back. */
  onGone(): void;
  /** Called when it is back, however late. */
  onBack(): void;
  /** Aborting stops the watch. */
  signal: AbortSignal;
}

/**
 * Watches whether the browser takes a canvas its context away; to be called before there is one, as
 * it may go at once.
 */
export function watchContext({ canvas, onLost, onGone, onBack, signal }: LossOptions): ContextLoss {
  let isLost = false;
  let timer: number | undefined;
  const onGoing = (event: Event) => {
    // Said by whoever wants it back.
    event.preventDefault();
    isLost = true;
    window.clearTimeout(timer);
    timer = window.setTimeout(onGone, PATIENCE_MS);
    onLost();
  };
  const onRestored = () => {
    isLost = false;
    window.clearTimeout(timer);
    onBack();
  };
  canvas.addEventListener('webglcontextlost', onGoing, { signal });
  canvas.addEventListener('webglcontextrestored', onRestored, { signal });
  signal.addEventListener('abort', () => window.clearTimeout(timer), { once: true });
  return {
    get isLost() {
      return isLost;
    },
  };
}
