import { GATES } from '../ids';
import { NAMED_STATES } from '../model/state';
import { gateChoice, SEND } from '../instrument/controls';
import { ending, sent, tell } from '../words/sentences';
import { type Scene } from '../instrument/scene';
import { DEFAULT_STATE } from '../state/scene-state';

/** Before any training. */
export const FRESH_SNOW: Scene = {
  id: 'fresh-snow',
  title: 'Fresh snow',
  summary: [
    'No run has passed here yet, so there is no track to follow and nothing has been learned.',
    'Only the bare hill, the gate and the luck of each turn decide where a run ends.',
  ],
  start: { ...DEFAULT_STATE, ...NAMED_STATES.fresh, gate: 'pushback' },
  still: 'fresh-snow',
  gates: [...GATES],
  controls: [gateChoice(), SEND],
  sources: ['ziebart-2008'],
  look: () => ({ camera: 'face', palette: 'dawn' }),
  sends: true,
  describe: (state, odds) =>
    tell(
      `Untouched snow under a dawn sky. ${sent(state)} and fan out over the face.`,
      ending(state, odds),
    ),
};
