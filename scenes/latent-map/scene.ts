import { secondGate } from '../reading/comparisons';
import { FIRST, SECOND } from '../instrument/controls';
import { contrast, ending, tell } from '../words/sentences';
import { sendOf } from '../instrument/picture';
import { type Scene } from '../instrument/scene';
import { DEFAULT_STATE } from '../state/scene-state';

/** The slope from straight above. */
export const LATENT_MAP: Scene = {
  id: 'latent-map',
  title: 'The map inside',
  summary: [
    'Seen from straight above, the slope becomes a map of where runs tend to go.',
    'Starts side by side share their way, yet other words can put the same question far across the map.',
  ],
  start: { ...DEFAULT_STATE, gate: 'bomb' },
  still: 'reading-the-map',
  gates: ['bomb', 'reworded'],
  controls: [FIRST, SECOND],
  sources: ['park-2024', 'nanda-2023', 'templeton-2024', 'engels-2024'],
  compare: secondGate,
  look: (state) => ({
    camera: 'map',
    palette: 'map',
    map: 1,
    contours: 1,
    send: [...sendOf(state), ...sendOf({ ...state, gate: state.second })],
  }),
  drawsSecond: true,
  describe: (state, odds, compared) =>
    tell(
      'A contour map of the face, its tracks in ink, and the ways from two gates across it.',
      ending(state, odds),
      contrast(secondGate(state), compared),
    ),
};
