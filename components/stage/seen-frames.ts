import { addAfterEffect } from '@react-three/fiber';

type Context = WebGLRenderingContext | WebGL2RenderingContext;

/** Rows of the canvas that are looked at, as shares of its height from below. */
const ROWS = [0.2, 0.45, 0.7];

/** Whether what was just drawn, in this same task, is one colour all over, as no picture of ours is. */
function isOneColour(gl: Context): boolean {
  const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
  const pixels = new Uint32Array(width);
  const bytes = new Uint8Array(pixels.buffer);
  let first: number | undefined;
  for (const share of ROWS) {
    gl.readPixels(0, Math.floor(height * share), width, 1, gl.RGBA, gl.UNSIGNED_BYTE, bytes);
    first ??= pixels[0];
    if (pixels.some((pixel) => pixel !== first)) return false;
  }
  // A canvas without a size, in a frame that is not shown, tells nothing.
  return width > 0 && height > 0;
}

interface SeenOptions<Frame> {
  /** None before there is something to draw with. */
  context(): Context | undefined;
  /** Called after a frame that is a picture, as far as can be seen. */
  onSeen(frame: Frame): void;
  /** Called after a first frame that is none. */
  onBlank(): void;
  /** Aborting stops it. */
  signal: AbortSignal;
}

export interface SeenFrames<Frame> {
  /** To be called while a frame is drawn. */
  drawing(frame: Frame): void;
  /** Looks at the next frame as at the first, as when a context has come back. */
  doubt(): void;
}

/** Looks at what was drawn before anybody says that it was; closely at the first frame only. */
export function watchSeen<Frame>(options: SeenOptions<Frame>): SeenFrames<Frame> {
  const { context, onSeen, onBlank, signal } = options;
  let inHand: Frame | undefined;
  let isTrusted = false;
  const stop = addAfterEffect(() => {
    const frame = inHand;
    inHand = undefined;
    const gl = context();
    if (signal.aborted || frame === undefined || !gl || gl.isContextLost()) return;
    if (!isTrusted && isOneColour(gl)) return onBlank();
    isTrusted = true;
    onSeen(frame);
  });
  signal.addEventListener('abort', stop, { once: true });
  return {
    drawing(frame) {
      inHand = frame;
    },
    doubt() {
      isTrusted = false;
    },
  };
}
