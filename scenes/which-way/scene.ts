import { GATES } from '../ids';
import { gateChoice, SEND } from '../instrument/controls';
import { ending, sent, tell } from '../words/sentences';
import { type Scene } from '../instrument/scene';
import { DEFAULT_STATE } from '../state/scene-state';

/** Runs from one gate end in different valleys. */
export const WHICH_WAY: Scene = {
  id: 'which-way',
  title: 'Which way?',
  summary: [
    'Send skiers from a gate and see which valleys they reach.',
    'The same question, asked again, can end in a different kind of answer.',
  ],
  start: { ...DEFAULT_STATE, gate: 'pushback' },
  still: 'which-way',
  gates: [...GATES],
  controls: [gateChoice(), SEND],
  sources: ['ziebart-2008'],
  look: () => ({ camera: 'face' }),
  sends: true,
  describe: (state, odds) =>
    tell(`${sent(state)} by day, each on a line in the colour of its valley.`, ending(state, odds)),
};
