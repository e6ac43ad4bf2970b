import { GATES } from '../ids';
import { NAMED_STATES } from '../model/state';
import {
  FENCES,
  FILTER,
  GROUND,
  LIGHT,
  LIKENESS,
  PUSHES,
  RIDGE,
  RUNS,
  TEMPERATURE,
} from '../instrument/controls';
import { contrast, ending, tell } from '../words/sentences';
import { type Comparison, type Scene } from '../instrument/scene';
import { percentSet } from '../words/phrases';
import { DEFAULT_STATE, type SceneState } from '../state/scene-state';

function shippedSlope(state: SceneState): Comparison {
  const { trained } = NAMED_STATES;
  return { label: 'on the trained slope without fences', state: { ...state, ...trained } };
}

/** Everything at once. */
export const LAB: Scene = {
  id: 'lab',
  title: 'The lab',
  summary: [
    'Every setting of the mountain in one place: ground, runs, fences, light, pushes and temperature.',
    'Test a claim of this site here, train a mountain on data of your own, and send somebody the address.',
  ],
  start: { ...DEFAULT_STATE, ...NAMED_STATES.fenced, gate: 'bomb' },
  still: 'so-far',
  gates: [...GATES],
  controls: [RIDGE, GROUND, FILTER, RUNS, FENCES, LIGHT, LIKENESS, PUSHES, TEMPERATURE],
  groups: [
    { title: 'Where runs start', fields: ['gate'] },
    { title: 'Ground', fields: ['ground', 'filter', 'runs'] },
    { title: 'Fences and light', fields: ['fences', 'light', 'likeness'] },
    { title: 'Pushes and temperature', fields: ['pushes', 'temperature'] },
  ],
  sources: ['ziebart-2008', 'rafailov-2023'],
  compare: shippedSlope,
  look: () => ({ camera: 'face' }),
  describe: (state, odds, compared) =>
    tell(
      `The whole face by day, the light ${state.light ? 'on' : 'off'}; unlit, ${percentSet(state.likeness)} of the fences carry over.`,
      ending(state, odds),
      contrast(shippedSlope(state), compared),
    ),
};
