import { GATES } from '../ids';
import { beforeTraining } from '../reading/comparisons';
import { gateChoice, RUNS } from '../instrument/controls';
import { contrast, ending, tell } from '../words/sentences';
import { type Scene } from '../instrument/scene';
import { DEFAULT_STATE } from '../state/scene-state';

/** Training carves the slope, forward and back. */
export const CARVING: Scene = {
  id: 'carving',
  title: 'Carving',
  summary: [
    'Each training run lowers the snow a little where it passed, and later runs follow.',
    'Turn the counter up to carve the slope, or back to watch the snow fill in.',
  ],
  start: { ...DEFAULT_STATE, runs: 512 },
  still: 'deep-tracks',
  gates: [...GATES],
  controls: [RUNS, gateChoice()],
  sources: ['llama-3', 'olmo-2'],
  compare: beforeTraining,
  look: () => ({ camera: 'face', skiers: 1 }),
  describe: (state, odds, compared) =>
    tell(
      'The whole face by day: the more runs have passed, the deeper the blue grooves in the snow.',
      ending(state, odds),
      contrast(beforeTraining(state), compared),
    ),
};
