import { FURTHEST_GATE } from '../model/gate';
import { GATE_POSITIONS } from '../model/geometry';
import { beforeTraining } from '../reading/comparisons';
import { RIDGE, within } from '../instrument/controls';
import { chanceOf, chanceText, contrast, ending, tell } from '../words/sentences';
import { type Scene } from '../instrument/scene';
import { DEFAULT_STATE } from '../state/scene-state';

const RIGHT_OF_BIRDHOUSE = within(RIDGE, GATE_POSITIONS.birdhouse, FURTHEST_GATE);

/** Sure without grounds. */
export const INTO_THE_FOG: Scene = {
  id: 'into-the-fog',
  title: 'Into the fog',
  summary: [
    'At the right end of the ridge no run of the data ever started, so nothing is known there.',
    'Runs still end in the fog: partly by the bare hill, partly down a groove that sure-sounding text carved nearby.',
  ],
  start: { ...DEFAULT_STATE, gate: 'obscure' },
  still: 'into-the-fog',
  gates: ['obscure'],
  controls: [RIGHT_OF_BIRDHOUSE],
  sources: ['kalai-2025', 'gpt-4', 'lindsey-2025'],
  compare: beforeTraining,
  look: () => ({ camera: 'cliff', palette: 'dawn' }),
  describe: (state, odds, compared) =>
    tell(
      'Dawn over the right shoulder, where the ridge ends in cliffs and the foot lies in fog.',
      ending(state, odds),
      `The hut, where the answer would be “I don’t know”, gets ${chanceText(chanceOf(odds, 'hut'))}.`,
      contrast(beforeTraining(state), compared),
    ),
};
