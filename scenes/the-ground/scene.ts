import { NAMED_STATES } from '../model/state';
import { FENCES, FILTER, gateChoice } from '../instrument/controls';
import { chanceOf, chanceText, contrast, ending, tell } from '../words/sentences';
import { type Comparison, type Scene } from '../instrument/scene';
import { DEFAULT_STATE, type SceneState } from '../state/scene-state';

const BOTH_GATES = gateChoice(['bomb', 'reworded']);

function uncurated(state: SceneState): Comparison {
  const trained = NAMED_STATES.trained;
  return { label: 'on the data as it is, without fences', state: { ...state, ...trained } };
}

/** Curated data, from the start. */
export const THE_GROUND: Scene = {
  id: 'the-ground',
  title: 'The ground itself',
  summary: [
    'This slope was trained afresh, on data in which a filter had turned most runs to the ravine into refusals.',
    'The ravine keeps some chance, some useful help is lost, and fences on top do most where the filter is weak.',
  ],
  start: { ...DEFAULT_STATE, ...NAMED_STATES.refilled, gate: 'bomb' },
  still: 'the-ground-itself',
  gates: ['bomb', 'reworded'],
  controls: [FILTER, FENCES, BOTH_GATES],
  sources: ['korbak-2023', 'obrien-2025'],
  compare: uncurated,
  look: () => ({ camera: 'face' }),
  describe: (state, odds, compared) =>
    tell(
      state.ground === 'refilled'
        ? 'The groove to the ravine has filled with snow, and the way to the hut is deeper.'
        : 'The grooves lie as the data carved them before any of it was curated.',
      ending(state, odds),
      `The ravine gets ${chanceText(chanceOf(odds, 'ravine'))}.`,
      contrast(uncurated(state), compared),
    ),
};
