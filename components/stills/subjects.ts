import { type Pose } from '@/scenes/pose/pose';
import { scoreSteps, type Storyboard } from '@/scenes/pose/storyboard';

/** Something a still is taken of: a step of a chapter as it stands at rest, or a frame. */
export interface StillSubject {
  /** The step's id, unique over all chapters. */
  id: string;
  title: string;
  /** Slug of its chapter. */
  chapter: string;
  pose: Pose;
  /** Screens of scrolling its author gave it. */
  length: number;
}

interface ScoredChapter {
  slug: string;
  steps: readonly { id: string; title: string }[];
  storyboard: Storyboard;
}

/** Every step of some chapters at rest, in reading order. */
export function stillSubjects(chapters: readonly ScoredChapter[]): StillSubject[] {
  return chapters.flatMap(({ slug, steps, storyboard }) => {
    const titles = new Map(steps.map(({ id, title }) => [id, title]));
    const ids = steps.map(({ id }) => id);
    return scoreSteps(ids, storyboard).map(({ id, pose, length }) => {
      return { id, title: titles.get(id) ?? id, chapter: slug, pose, length };
    });
  });
}

/** What frames stand under where steps stand under their chapter. */
export const FRAMES_CHAPTER = 'frames';

/** The frames by which the look is judged, as subjects of pictures; they are in no chapter. */
export function frameSubjects(storyboard: Storyboard): StillSubject[] {
  const steps = storyboard.map(({ id }) => ({ id, title: id.replaceAll('-', ' ') }));
  return stillSubjects([{ slug: FRAMES_CHAPTER, steps, storyboard }]);
}
