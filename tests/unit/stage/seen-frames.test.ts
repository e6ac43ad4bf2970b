import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchSeen } from '@/components/stage/seen-frames';

const afterFrame: (() => void)[] = [];
vi.mock('@react-three/fiber', () => ({
  addAfterEffect: (effect: () => void) => {
    afterFrame.push(effect);
    return () => afterFrame.splice(afterFrame.indexOf(effect), 1);
  },
}));

/** A context whose canvas shows what `colourAt` says of each column. */
function createContext(colourAt: (x: number) => number) {
  const context = {
    drawingBufferWidth: 40,
    drawingBufferHeight: 30,
    lost: false,
    isContextLost: () => context.lost,
    readPixels: (
      ...[x, , width, , , , bytes]: [number, number, number, number, 0, 0, Uint8Array]
    ) => {
      for (let i = 0; i < width; i++) bytes.fill(colourAt(x + i), 4 * i, 4 * i + 4);
    },
  };
  return context;
}

describe('looking at what was drawn', () => {
  const told: string[] = [];
  let abort: AbortController;
  const watch = (context: ReturnType<typeof createContext>) =>
    watchSeen<string>({
      context: () => context as unknown as WebGL2RenderingContext,
      onSeen: (frame) => told.push(frame),
      onBlank: () => told.push('blank'),
      signal: abort.signal,
    });
  const drawn = () => afterFrame.forEach((effect) => effect());

  beforeEach(() => {
    told.length = 0;
    afterFrame.length = 0;
    abort = new AbortController();
  });

  it('tells of a picture, and of a canvas of one colour that it is none', () => {
    const seen = watch(createContext((x) => x % 7));
    seen.drawing('first');
    drawn();
    drawn();
    expect(told).toEqual(['first']);
    const blank = watch(createContext(() => 9));
    blank.drawing('second');
    drawn();
    expect(told).toEqual(['first', 'blank']);
  });

  it('says nothing of a frame that was drawn into a lost context', () => {
    const context = createContext((x) => x);
    const seen = watch(context);
    context.lost = true;
    seen.drawing('lost');
    drawn();
    context.lost = false;
    drawn();
    expect(told).toEqual([]);
    seen.drawing('back');
    drawn();
    expect(told).toEqual(['back']);
  });

  it('looks closely at the first frame, and at the next after a doubt', () => {
    let colour: (x: number) => number = (x) => x;
    const seen = watch(createContext((x) => colour(x)));
    seen.drawing('first');
    drawn();
    colour = () => 3;
    seen.drawing('dull');
    drawn();
    seen.doubt();
    seen.drawing('doubted');
    drawn();
    expect(told).toEqual(['first', 'dull', 'blank']);
  });

  it('leaves nothing behind once it is stopped', () => {
    const seen = watch(createContext((x) => x));
    seen.drawing('first');
    abort.abort();
    drawn();
    expect(told).toEqual([]);
    expect(afterFrame).toEqual([]);
  });
});
