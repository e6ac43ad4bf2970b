import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPictureOverride } from '@/components/story/picture-override';
import { createFrame, DEFAULT_POSE, type PoseFrame } from '@/scenes/pose/pose';
import { standAt } from '@/scenes/pose/stand-at';

const TARGET = standAt(
  createFrame(),
  { ...DEFAULT_POSE, camera: 'lift', palette: 'night', runs: 512, fences: 1 },
  false,
);

/** What the story shows in these tests: snow carved by as many runs as the reader has scrolled. */
function createReader() {
  const reader = { runs: 100 };
  const writeStory = (frame: PoseFrame) => {
    standAt(frame, { ...DEFAULT_POSE, camera: 'face', runs: reader.runs }, false);
  };
  return { reader, writeStory };
}

const plain = (frame: PoseFrame) => JSON.stringify({ ...frame, story: 0 });

describe('a picture over the story’s own', () => {
  let frames: FrameRequestCallback[] = [];
  const run = (now: number) => frames.splice(0).forEach((callback) => callback(now));

  beforeEach(() => {
    frames = [];
    vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) =>
      frames.push(callback),
    );
    vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
  });
  afterEach(() => vi.unstubAllGlobals());

  function setUp(atOnce: boolean) {
    const { reader, writeStory } = createReader();
    const frame = createFrame();
    const onWritten = vi.fn();
    const { set: setTo, write } = createPictureOverride({ frame, writeStory, onWritten });
    const set = (target: PoseFrame | undefined) => setTo(target, atOnce);
    write();
    const story = plain(frame);
    return { reader, frame, set, setTo, write, onWritten, story };
  }

  it('is the story’s own until there is another', () => {
    const { reader, frame, write } = setUp(true);
    reader.runs = 7;
    write();
    expect(frame.runs).toBeCloseTo(7, 6);
  });

  it('stands at its target wherever the reader scrolls, and comes back exactly', () => {
    const { reader, frame, set, write, story } = setUp(true);
    set(TARGET);
    expect(plain(frame)).toBe(plain(TARGET));
    reader.runs = 4000;
    write();
    expect(plain(frame)).toBe(plain(TARGET));
    reader.runs = 100;
    set(undefined);
    expect(plain(frame)).toBe(story);
  });

  it('eases there and back, with no frame asked for once it stands', () => {
    const { frame, set, onWritten, story } = setUp(false);
    set(TARGET);
    run(0);
    run(160);
    expect(frame.fences).toBeCloseTo(0.5, 5);
    expect([frame.cameraFrom, frame.cameraTo]).toEqual(['face', 'lift']);
    expect(frame.cameraBlend).toBeCloseTo(0.5, 5);
    run(1000);
    expect(plain(frame)).toBe(plain(TARGET));
    expect(frames).toEqual([]);
    set(undefined);
    run(2000);
    run(3000);
    expect(plain(frame)).toBe(story);
    expect(frames).toEqual([]);
    expect(onWritten).toHaveBeenCalled();
  });

  it('stands at once at a target that is asked for while it eases', () => {
    const { frame, setTo, onWritten } = setUp(false);
    setTo(standAt(createFrame(), { ...DEFAULT_POSE, runs: 7 }, false), false);
    run(0);
    run(160);
    setTo(TARGET, true);
    expect(plain(frame)).toBe(plain(TARGET));
    expect(frames).toEqual([]);
    expect(onWritten).toHaveBeenCalled();
  });

  it('follows a reader who scrolls while it eases back', () => {
    const { reader, frame, set, write } = setUp(false);
    set(TARGET);
    run(0);
    run(1000);
    set(undefined);
    run(2000);
    reader.runs = 3000;
    write();
    run(3000);
    expect(frame.runs).toBeCloseTo(3000, 4);
  });
});
