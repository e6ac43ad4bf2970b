import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run, startClock, stopClock } from '../motion-clock';
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
  beforeEach(startClock);
  afterEach(stopClock);

  function setUp(atOnce: boolean) {
    const { reader, writeStory } = createReader();
    const frame = createFrame();
    const onWritten = vi.fn();
    const { set: setTo, write } = createPictureOverride({ frame, writeStory, onWritten });
    const set = (target: PoseFrame | undefined) => setTo(target, atOnce);
    write();
    const story = plain(frame);
    /** Frames later nothing has been written any more. */
    const expectRest = async () => {
      const { length } = onWritten.mock.calls;
      for (let i = 1; i <= 60; i++) await run(10_000 + 16 * i);
      expect(onWritten).toHaveBeenCalledTimes(length);
    };
    return { reader, frame, set, setTo, write, onWritten, story, expectRest };
  }

  it('is the story’s own until there is another', () => {
    const { reader, frame, write } = setUp(true);
    reader.runs = 7;
    write();
    expect(frame.runs).toBeCloseTo(7, 6);
  });

  it('stands at its target wherever the reader scrolls, and comes back exactly', async () => {
    const { reader, frame, set, write, story, expectRest } = setUp(true);
    set(TARGET);
    expect(plain(frame)).toBe(plain(TARGET));
    reader.runs = 4000;
    write();
    expect(plain(frame)).toBe(plain(TARGET));
    reader.runs = 100;
    set(undefined);
    expect(plain(frame)).toBe(story);
    await expectRest();
  });

  it('eases there and back, with no frame asked for once it stands', async () => {
    const { frame, set, story, expectRest } = setUp(false);
    set(TARGET);
    await run(0);
    await run(160);
    expect(frame.fences).toBeCloseTo(0.5, 5);
    expect([frame.cameraFrom, frame.cameraTo]).toEqual(['face', 'lift']);
    expect(frame.cameraBlend).toBeCloseTo(0.5, 5);
    await run(240);
    expect(frame.fences).toBeCloseTo(0.84375, 5);
    await run(320);
    expect(plain(frame)).toBe(plain(TARGET));
    await expectRest();
    set(undefined);
    await run(20_000);
    await run(21_000);
    expect(plain(frame)).toBe(story);
    await expectRest();
  });

  it('stands at once at a target that is asked for while it eases', async () => {
    const { frame, setTo, expectRest } = setUp(false);
    setTo(standAt(createFrame(), { ...DEFAULT_POSE, runs: 7 }, false), false);
    await run(0);
    await run(160);
    setTo(TARGET, true);
    expect(plain(frame)).toBe(plain(TARGET));
    await expectRest();
    expect(plain(frame)).toBe(plain(TARGET));
  });

  it('goes on from what is shown when it is called elsewhere on the way', async () => {
    const { reader, frame, set, onWritten, story, expectRest } = setUp(false);
    set(TARGET);
    await run(0);
    await run(160);
    const shown = { fences: frame.fences, runs: frame.runs };
    reader.runs = 4000;
    set({ ...TARGET, fences: 0.25 });
    expect(frame).toMatchObject(shown);
    await run(160);
    await run(320);
    expect(frame.fences).toBeCloseTo((shown.fences + 0.25) / 2, 5);
    set(undefined);
    expect(frame.fences).toBeCloseTo((shown.fences + 0.25) / 2, 5);
    reader.runs = 100;
    await run(320);
    await run(640);
    expect(plain(frame)).toBe(story);
    // The ways it has left showed nothing any more: one picture a call, and one a frame.
    expect(onWritten).toHaveBeenCalledTimes(3 + 6);
    await expectRest();
  });

  it('follows a reader who scrolls while it eases back', async () => {
    const { reader, frame, set, write, expectRest } = setUp(false);
    set(TARGET);
    await run(0);
    await run(1000);
    set(undefined);
    await run(2000);
    reader.runs = 3000;
    write();
    await run(3000);
    expect(frame.runs).toBeCloseTo(3000, 4);
    await expectRest();
  });
});
