import { NAMED_STATES } from '../model/state';
import { beforePushes } from '../reading/comparisons';
import { PUSHES } from '../instrument/controls';
import { contrast, ending, tell } from '../words/sentences';
import { type Scene } from '../instrument/scene';
import { DEFAULT_STATE } from '../state/scene-state';

/** Each push tilts the slope. */
export const PUSHED: Scene = {
  id: 'pushed',
  title: 'Pushed',
  summary: [
    'Somebody is unhappy with a no and pushes back, and each push tilts the slope toward the village.',
    'The push is put in by hand, and at this gate the raters never rewarded flattery.',
  ],
  start: { ...DEFAULT_STATE, ...NAMED_STATES.fenced, gate: 'pushback', pushes: 2 },
  still: 'pushed',
  gates: ['pushback'],
  controls: [PUSHES],
  sources: ['sharma-2024', 'perez-2022', 'laban-2023'],
  compare: beforePushes,
  look: () => ({ camera: 'face' }),
  describe: (state, odds, compared) =>
    tell(
      'Runs leave the push back gate, and halfway down the slope leans toward the village at each push.',
      ending(state, odds),
      contrast(beforePushes(state), compared),
    ),
};
