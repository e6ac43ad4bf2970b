import { pairsOf } from '../model/reader-picks';
import { beforePicks } from '../reading/comparisons';
import { RATINGS } from '../instrument/controls';
import { contrast, ending, tell } from '../words/sentences';
import { sendOf } from '../instrument/picture';
import { type Scene } from '../instrument/scene';
import { shortName } from '../words/short-name';
import { counted, statePhrase } from '../words/phrases';
import { DEFAULT_STATE, type Pick, type SceneState } from '../state/scene-state';

const LATEST: Readonly<Record<Pick, string>> = {
  left: 'Of the last pair you chose the left run.',
  right: 'Of the last pair you chose the right run.',
  fifty: 'The last fifty pairs were rated for you.',
};

function latest({ picks }: SceneState): string {
  const pick = picks.at(-1);
  return pick ? LATEST[pick] : 'You have rated none yet.';
}

const START: SceneState = { ...DEFAULT_STATE, gate: 'bomb', fences: 1 };

function ratingsOf({ picks }: SceneState): string {
  const pairs = picks.reduce((sum, pick) => sum + pairsOf(pick), 0);
  return counted(pairs, 'ratings');
}

/** Every field that matters; without a rating nothing stands that `fences` could weigh. */
function wholeName(state: SceneState): string {
  if (state.picks.length === 0) return statePhrase({ ...state, fences: 0 });
  return `${statePhrase(state)}, after ${ratingsOf(state)}`;
}

const fencedSlope = shortName(
  START,
  [],
  (state) =>
    state.picks.length === 0
      ? 'trained slope, no fences'
      : `trained slope, fenced by ${ratingsOf(state)}`,
  wholeName,
);

const isTrained = (state: SceneState) => sendOf({ ...state, fences: 0 }).includes('trained/bomb');

/** The reader is the rater. */
export const RANKING: Scene = {
  id: 'ranking',
  title: 'You are the rater',
  summary: [
    'Two runs from the bomb gate come down side by side, and you say which is better.',
    'Fence rises where the rejected run went, so the way you prefer becomes a little likelier.',
  ],
  start: START,
  still: 'two-runs-one-choice',
  gates: ['bomb'],
  controls: [RATINGS],
  sources: ['ouyang-2022', 'rafailov-2023'],
  fencedByPicks: true,
  stateName: fencedSlope,
  compare: beforePicks,
  // The story’s own pair stands until the one that waits has been drawn; with a fence it is not true.
  look: (state) => ({
    camera: 'fences',
    send: state.picks.length === 0 && isTrained(state) ? ['pair/bomb'] : [],
    reach: 0.85,
  }),
  drawn: () => 'pair',
  describe: (state, odds, compared) =>
    tell(
      'Two sampled runs wait below the bomb gate for your choice.',
      latest(state),
      ending(state, odds, fencedSlope(state)),
      contrast(beforePicks(state), compared),
    ),
};
