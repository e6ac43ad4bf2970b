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

/** Whether the evaluator looks on, and what of the fences counts where nobody does. */
function lamp({ light, likeness, fences }: SceneState): string {
  if (fences === 0) return 'No fence stands, with the cabin’s light on or off.';
  const share = percentSet(likeness);
  return light
    ? `The cabin’s light is on, so the fences count as they stand; with it off, ${share} of that would be left.`
    : `The cabin’s light is off, so ${share} of the fences’ strength is left.`;
}

/** Everything at once. */
export const LAB: Scene = {
  id: 'lab',
  title: 'The lab',
  summary: [
    'All that can be set on the mountain, in one place: its data, its fences, who looks on, who pushes.',
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
      'The whole face by day.',
      lamp(state),
      ending(state, odds),
      contrast(shippedSlope(state), compared),
    ),
};
