import { type BakedMountain, type TrainingLesson } from '../model/baked';
import { LAYERS } from '../model/geometry';
import { seededUniform } from '../model/random';
import { NAMED_STATES } from '../model/state';
import { type SceneState } from '../state/scene-state';
import { mountainKey } from './mountain-key';
import { type ShownRun, shownRun } from './shown-run';
import { type SolvedStates } from './solved-states';

/** One step of training: what the data did, and what the model would have done. */
export interface Lesson {
  /** Which of all training runs the data's is, from 1. */
  number: number;
  data: ShownRun;
  guess: ShownRun;
}

/** Is this the very state whose training step the bake took apart? */
function isBakedLesson(state: SceneState, { gate, runs }: Pick<TrainingLesson, 'gate' | 'runs'>) {
  return (
    state.gate === gate && mountainKey(state) === mountainKey({ ...NAMED_STATES.trained, runs })
  );
}

/**
 * A training step of a state: the run of the data that comes next from its gate, and one guess of
 * the model at that moment from the same start, sampled by the state's seed. Where the bake took
 * the step apart, its own guess. Nothing where no run of the data started at the gate.
 */
export function lessonOf(
  { lesson, drawnRuns, refilledRuns }: BakedMountain,
  solved: SolvedStates,
  state: SceneState,
): Lesson | undefined {
  const runs = state.ground === 'trained' ? drawnRuns : refilledRuns;
  const from = runs.filter(({ gate }) => gate === state.gate);
  const next = from.find(({ index }) => index >= state.runs) ?? from.at(-1);
  if (!next) return undefined;
  const data = shownRun(next.columns);
  if (isBakedLesson(state, lesson))
    return { number: next.index + 1, data, guess: shownRun(lesson.guess) };
  const { model } = solved.solverOf(state);
  const uniform = seededUniform(state.seed);
  const guess = model.sample(next.columns[0], uniform, new Uint8Array(LAYERS));
  return { number: next.index + 1, data, guess: shownRun(guess) };
}
