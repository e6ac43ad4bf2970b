import { type EasingName } from './easing';
import { DEFAULT_POSE, type Pose } from './pose';

/** One row of a chapter's score: what changes on the mountain when the reader reaches a step. */
export interface StoryboardRow {
  /** The step's id, as in the chapter's MDX. */
  id: string;
  /** What differs from the step before; everything else is held. */
  pose?: Partial<Pose>;
  /** Where the step starts: it is scrubbed from here to `pose` by the reader's own scrolling. */
  from?: Partial<Pose>;
  /** Passed half-way from `from` to `pose`, where two things move one after the other. */
  via?: Partial<Pose>;
  /** Height of the step in screens, 1.3…6; longer steps scrub more slowly. */
  length?: number;
  /** How the mountain travels into this step. */
  ease?: EasingName;
}

export type Storyboard = readonly StoryboardRow[];

export const DEFAULT_LENGTH = 1.6;

/** Half the distance over which the mountain travels between two steps, screens. */
const TRAVEL_SCREENS = 0.42;

/** A step with nothing left open: complete poses at its start and at its rest. */
export interface ScoredStep {
  id: string;
  from: Pose;
  via?: Pose;
  pose: Pose;
  length: number;
  ease: EasingName;
  /** Whether the step has a movement of its own between `from` and `pose`. */
  scrubbed: boolean;
  /** Progress at which travel from the step before has ended; travel onward starts at 1 - this. */
  arrive: number;
  /** Progress at which `pose` stands: a link to the step lands here. */
  rest: number;
}

/**
 * Fills a chapter's rows forward, once: each step holds what the one before it left.
 * Steps without a row hold the pose; the chapter starts from DEFAULT_POSE, so that it looks the
 * same by itself and inside the whole story.
 * @param stepIds the chapter's steps in reading order
 */
export function scoreSteps(stepIds: readonly string[], rows: Storyboard): ScoredStep[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  let held: Pose = DEFAULT_POSE;
  return stepIds.map((id) => {
    const row = byId.get(id);
    const pose = { ...held, ...row?.pose };
    const from = { ...pose, ...row?.from };
    const via = row?.via && { ...pose, ...row.via };
    held = pose;
    const length = row?.length ?? DEFAULT_LENGTH;
    const scrubbed = row?.from !== undefined || via !== undefined;
    const arrive = Math.min(0.4, TRAVEL_SCREENS / length);
    return {
      id,
      from,
      via,
      pose,
      length,
      ease: row?.ease ?? 'smooth',
      scrubbed,
      arrive,
      rest: scrubbed ? Math.max(0.5, 1 - arrive - 0.25 / length) : 0.5,
    };
  });
}
