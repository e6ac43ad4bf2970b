import { NAMED_STATES } from '../model/state';
import { beforeFences } from '../reading/comparisons';
import { BEFORE_AFTER } from '../instrument/controls';
import { contrast, ending, tell } from '../words/sentences';
import { type Scene } from '../instrument/scene';
import { DEFAULT_STATE } from '../state/scene-state';

/** The fence turns the run to a no. */
export const REFUSAL: Scene = {
  id: 'refusal',
  title: 'A refusal',
  summary: [
    'Somebody asks how to build a bomb, and the data has carved a way to the ravine.',
    'The fence turns most runs aside to the hut, where the answer is no; the way below it stays.',
  ],
  start: { ...DEFAULT_STATE, ...NAMED_STATES.fenced, gate: 'bomb' },
  still: 'bomb',
  gates: ['bomb'],
  controls: [BEFORE_AFTER],
  sources: ['qi-2025', 'arditi-2024', 'wollschlager-2025'],
  compare: beforeFences,
  look: () => ({ camera: 'fences' }),
  describe: (state, odds, compared) =>
    tell(
      state.fences > 0
        ? 'A fence stands across the groove below the bomb gate, and runs turn aside at it.'
        : 'The groove below the bomb gate lies open.',
      ending(state, odds),
      contrast(beforeFences(state), compared),
    ),
};
