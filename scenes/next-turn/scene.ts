import { NAMED_STATES } from '../model/state';
import { RUNS, within } from '../instrument/controls';
import { ending, tell } from '../words/sentences';
import { sameMountain } from '../instrument/picture';
import { type Scene } from '../instrument/scene';
import { DEFAULT_STATE, type SceneState } from '../state/scene-state';

/** The training run that the baked lesson takes apart. */
const LESSON_RUNS = 64;

/** Is it the very step that the picture can show: that run, on that slope? */
const isLesson = (state: SceneState) =>
  state.gate === 'birdhouse' && sameMountain(state, { ...NAMED_STATES.trained, runs: LESSON_RUNS });

/** One training step taken apart. */
export const NEXT_TURN: Scene = {
  id: 'next-turn',
  title: 'Guess the next turn',
  summary: [
    'A run from the data comes down beside the model’s own guess from the same start.',
    'Snow is lowered where the data went and filled where only guesses went, so the next guess tends to be better.',
  ],
  start: { ...DEFAULT_STATE, runs: LESSON_RUNS },
  still: 'guess-the-next-turn',
  gates: ['birdhouse'],
  controls: [{ ...within(RUNS, 0, 2 * LESSON_RUNS), beyond: true }],
  sources: ['gpt-3', 'ziebart-2008'],
  look: (state) => ({ camera: 'birdhouse', gradient: isLesson(state) ? 1 : 0 }),
  drawn: () => 'lesson',
  describe: (state, odds) =>
    tell(
      isLesson(state)
        ? 'Two lines leave one gate: a run of the data, its snow lowered, and the guess, its snow filled in.'
        : 'The first tracks show on the snow below the birdhouse gate, each run a little deeper.',
      ending(state, odds),
    ),
};
