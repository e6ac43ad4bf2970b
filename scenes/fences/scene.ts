import { NAMED_STATES } from '../model/state';
import { beforeFences } from '../reading/comparisons';
import { FENCES, gateChoice } from '../instrument/controls';
import { contrast, ending, tell } from '../words/sentences';
import { type Scene } from '../instrument/scene';
import { DEFAULT_STATE } from '../state/scene-state';

/** Fences rise along the paths that raters saw. */
export const FENCES_RISE: Scene = {
  id: 'fences',
  title: 'The fences rise',
  summary: [
    'Raters compared pairs of runs at three gates, and fences grew where the rejected runs went.',
    'Raise and lower them: the snow beneath keeps every track it had.',
  ],
  start: { ...DEFAULT_STATE, ...NAMED_STATES.fenced, gate: 'bomb' },
  still: 'fences-rise',
  gates: ['bomb', 'pushback', 'birdhouse'],
  controls: [FENCES, gateChoice()],
  sources: ['qi-2025', 'jain-2024', 'raghavendra-2024'],
  compare: beforeFences,
  look: () => ({ camera: 'fences' }),
  describe: (state, odds, compared) =>
    tell(
      state.fences > 0
        ? 'Orange fences stand on the upper slope, and the tracks run on underneath them.'
        : 'The upper slope lies open, its tracks as training left them.',
      ending(state, odds),
      contrast(beforeFences(state), compared),
    ),
};
