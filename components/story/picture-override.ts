import { blendFrames, copyOf } from '@/scenes/pose/blend-frames';
import { createFrame, type PoseFrame } from '@/scenes/pose/pose';
import { ease } from '../ui/ease';

const EASE_MS = 320;

export interface PictureOverrideOptions {
  /** What is drawn; written in place. */
  frame: PoseFrame;
  /** Writes what the story shows at the reader's place. */
  writeStory(frame: PoseFrame): void;
  /** Called after every frame written while the picture eases. */
  onWritten(): void;
}

/** A picture that something else than the story puts over its own for a while. */
export interface PictureOverride {
  /**
   * Eases to `target`, or goes there at once, and stands there wherever the reader scrolls;
   * undefined: back to the story.
   */
  set(target: PoseFrame | undefined, atOnce: boolean): void;
  /** Writes what is shown now into the frame; without a target, the story's own. */
  write(): void;
}

/** The shot that a frame is nearer to. */
const shotOf = ({ cameraFrom, cameraTo, cameraBlend }: PoseFrame) =>
  cameraBlend < 0.5 ? cameraFrom : cameraTo;

/** Browser only. What is shown is a function of place, target and the time since the target changed. */
export function createPictureOverride({
  frame,
  writeStory,
  onWritten,
}: PictureOverrideOptions): PictureOverride {
  const own = createFrame(frame.seed);
  let target: PoseFrame | undefined;
  let from: PoseFrame | undefined;
  let way = 1;
  let stop = () => {};

  const write = (): void => {
    if (way >= 1 && !target) return writeStory(frame);
    const to = target ?? own;
    if (!target) writeStory(own);
    if (way >= 1 || !from) {
      blendFrames(to, to, 1, frame);
      return;
    }
    blendFrames(from, to, way, frame);
    frame.cameraFrom = shotOf(from);
    frame.cameraTo = shotOf(to);
    frame.cameraBlend = frame.cameraFrom === frame.cameraTo ? 0 : way;
  };

  const show = (next: number): void => {
    way = next;
    write();
    onWritten();
  };

  return {
    set(next, atOnce) {
      if (next === target) return;
      stop();
      from = copyOf(frame);
      target = next;
      show(atOnce ? 1 : 0);
      if (!atOnce) stop = ease(EASE_MS, show);
    },
    write,
  };
}
