import { NAMED_STATES } from '../model/state';
import { FENCES, RIDGE } from '../instrument/controls';
import { chanceOf, chanceText, contrast, ending, tell } from '../words/sentences';
import { type Comparison, type Scene } from '../instrument/scene';
import { DEFAULT_STATE, type SceneState } from '../state/scene-state';

function atBomb(state: SceneState): Comparison | undefined {
  if (state.gate === 'bomb') return undefined;
  return { label: 'from the bomb gate', state: { ...state, gate: 'bomb' } };
}

/** Another start gets round. */
export const AROUND_THE_FENCE: Scene = {
  id: 'around-the-fence',
  title: 'Around the fence',
  summary: [
    'Move the gate along the ridge to where the same question waits in other words.',
    'No rater ever started there, the fence reaches it only in part, and the old track is still in the snow.',
  ],
  start: { ...DEFAULT_STATE, ...NAMED_STATES.fenced, gate: 'reworded' },
  still: 'around-the-fence',
  gates: ['reworded', 'bomb'],
  controls: [RIDGE, FENCES],
  sources: ['wei-a-2023', 'zou-2023'],
  compare: atBomb,
  look: () => ({ camera: 'reworded', palette: 'dusk' }),
  describe: (state, odds, compared) =>
    tell(
      state.fences > 0
        ? 'Dusk on the left shoulder, where the nets on the way from bomb to the ravine end before the outermost edge.'
        : 'Dusk on the left shoulder, with no net in the way.',
      ending(state, odds),
      `The ravine gets ${chanceText(chanceOf(odds, 'ravine'))}.`,
      contrast(atBomb(state), compared),
    ),
};
