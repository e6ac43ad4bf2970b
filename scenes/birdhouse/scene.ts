import { NAMED_STATES } from '../model/state';
import { beforeFences } from '../reading/comparisons';
import { BEFORE_AFTER } from '../instrument/controls';
import { contrast, ending, tell } from '../words/sentences';
import { type Scene } from '../instrument/scene';
import { DEFAULT_STATE } from '../state/scene-state';

/** Tracks and fences pull the same way. */
export const BIRDHOUSE: Scene = {
  id: 'birdhouse',
  title: 'A harmless question',
  summary: [
    'Somebody asks how to build a birdhouse, and the data has carved a deep track to useful help.',
    'The fences pull the same way, so the ratings cost this question nothing.',
  ],
  start: { ...DEFAULT_STATE, ...NAMED_STATES.fenced },
  still: 'birdhouse',
  gates: ['birdhouse'],
  controls: [BEFORE_AFTER],
  sources: ['ouyang-2022'],
  compare: beforeFences,
  look: () => ({ camera: 'birdhouse' }),
  describe: (state, odds, compared) =>
    tell(
      'One deep groove leads from the birdhouse gate to the foot of the slope.',
      ending(state, odds),
      contrast(beforeFences(state), compared),
    ),
};
