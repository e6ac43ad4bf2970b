import { createPositionStore, type PositionStore } from '../scroll/position-store';
import { toDarkEdition } from '@/scenes/pose/dark-edition';
import { type SampledPicture } from '@/scenes/pose/sampled-picture';
import { createFrame, type Pose, type PoseFrame } from '@/scenes/pose/pose';
import { standAt } from '@/scenes/pose/stand-at';
import { scoreSteps, type ScoredStep, type Storyboard } from '@/scenes/pose/storyboard';
import { createTimeline, evaluate } from '@/scenes/pose/timeline';
import { createPictureOverride } from './picture-override';

export interface StorySource {
  /** The steps' ids in reading order. */
  ids: readonly string[];
  rows: Storyboard;
}

/** The story as it runs: what the mountain shows now, and how to hear that it changed. */
export interface Story {
  steps: readonly ScoredStep[];
  position: PositionStore;
  /** Written before `onFrame` listeners run; read it, never keep it. */
  frame: PoseFrame;
  onFrame(listener: () => void): () => void;
  /** Stands at a picture of its own, wherever the reader scrolls; undefined: back to the story. */
  overridePicture(picture: ScenePicture | undefined): void;
  /** What is drawn besides the pose of such a picture. */
  readonly sampled: SampledPicture | undefined;
  /** Called when `sampled` changes. */
  onSampled(listener: () => void): () => void;
  /** Writes the picture anew, at once, as the reader's system asks for it from now on. */
  follow(settings: ReaderSettings): void;
}

/** The picture that a scene in the story puts over the pose of the step. */
export interface ScenePicture {
  pose: Pose;
  sampled?: SampledPicture;
}

interface ReaderSettings {
  reducedMotion: boolean;
  dark: boolean;
}

/** One for as long as the page stands: what the canvas draws from is never exchanged under it. */
export function createStory(chapters: readonly StorySource[]): Story {
  let settings: ReaderSettings = { reducedMotion: false, dark: false };
  const steps = chapters.flatMap(({ ids, rows }) => scoreSteps(ids, rows));
  const timeline = createTimeline(steps);
  const position = createPositionStore(steps.length);
  const frame = createFrame();
  const listeners = new Set<() => void>();
  const sampledListeners = new Set<() => void>();
  const heard = (set: Set<() => void>) => (listener: () => void) => {
    set.add(listener);
    return () => {
      set.delete(listener);
    };
  };
  let sampled: SampledPicture | undefined;
  let pose: Pose | undefined;
  const writeStory = (out: PoseFrame) => {
    // With reduced motion each step is one still picture: its own, at rest.
    const still = position.step + (steps[position.step]?.rest ?? 0);
    evaluate(timeline, settings.reducedMotion ? still : position.shown, out);
    if (settings.dark) toDarkEdition(out);
  };
  const onWritten = () => {
    for (const listener of listeners) listener();
  };
  const override = createPictureOverride({ frame, writeStory, onWritten });
  const stand = (atOnce: boolean) =>
    override.set(pose && standAt(createFrame(), pose, settings.dark), atOnce);
  evaluate(timeline, steps[0]?.arrive ?? 0, frame);
  const write = () => {
    override.write();
    onWritten();
  };
  position.onShow(write);
  return {
    steps,
    position,
    frame,
    onFrame: heard(listeners),
    overridePicture(next) {
      if (next?.pose !== pose) {
        pose = next?.pose;
        stand(settings.reducedMotion);
      }
      if (next?.sampled === sampled) return;
      sampled = next?.sampled;
      for (const listener of sampledListeners) listener();
    },
    get sampled() {
      return sampled;
    },
    onSampled: heard(sampledListeners),
    follow(next) {
      settings = next;
      if (pose) stand(true);
      else write();
    },
  };
}
