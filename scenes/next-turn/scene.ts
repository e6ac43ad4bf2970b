import { RUNS, within } from '../parts/controls';
import { ending, tell } from '../parts/describe';
import { USUAL_RUNS } from '../parts/drawn-of';
import { type Scene } from '../parts/scene';
import { DEFAULT_STATE } from '../state/scene-state';

/** The training run that the baked lesson takes apart. */
const LESSON_RUNS = 64;

/** One training step taken apart. */
export const NEXT_TURN: Scene = {
  id: 'next-turn',
  title: 'Guess the next turn',
  summary: [
    'A run from the data comes down beside the model’s own guess from the same start.',
    'Snow is lowered where the data went and filled where only the guess went, so the next guess is better.',
  ],
  start: { ...DEFAULT_STATE, runs: LESSON_RUNS },
  still: 'guess-the-next-turn',
  gates: ['birdhouse'],
  controls: [within(RUNS, 0, 2 * LESSON_RUNS)],
  sources: ['gpt-3', 'ziebart-2008'],
  look: ({ runs }) => ({ camera: 'birdhouse', gradient: runs === LESSON_RUNS ? 1 : 0 }),
  // The lesson draws two runs of its own.
  drawn: ({ runs }) => ({ runs: runs === LESSON_RUNS ? 0 : USUAL_RUNS }),
  describe: (state, odds) =>
    tell(
      state.runs === LESSON_RUNS
        ? 'Two lines leave one gate: a run of the data, its snow lowered, and the guess, its snow filled in.'
        : 'The first tracks show on the snow below the birdhouse gate, each run a little deeper.',
      ending(state, odds),
    ),
};
