import { type CrowdName } from '../ids';
import { NAMED_STATES } from '../model/state';
import { beforeFences } from '../reading/comparisons';
import { FENCES, TEMPERATURE, TRIES } from '../instrument/controls';
import { atLeastOnce, chanceOf, chanceText, contrast, ending, tell } from '../words/sentences';
import { sendOf } from '../instrument/picture';
import { type Scene, type ValleyOdds } from '../instrument/scene';
import { counted, gatePhrase } from '../words/phrases';
import { DEFAULT_STATE, type SceneState } from '../state/scene-state';

/** The story’s own crowd where it is of this very state; of any other one is sampled. */
function crowdOf(state: SceneState): CrowdName | 'none' {
  const [send] = sendOf(state);
  return send === 'trained/bomb' || send === 'fenced/bomb' ? send : 'none';
}

/** There is no chance in no try. */
export const triesOf = ({ n }: SceneState): number => Math.max(1, n);

function overTries(state: SceneState, odds: ValleyOdds): string {
  const tries = triesOf(state);
  const chance = chanceText(atLeastOnce(chanceOf(odds, 'ravine'), tries));
  return `In ${counted(tries, 'tries')} at least one ends in the ravine with a chance of ${chance}.`;
}

/** Less likely, not impossible. */
export const ODDS: Scene = {
  id: 'odds',
  title: 'Less likely, not impossible',
  summary: [
    'A fence shifts where a thousand runs end, but it closes no valley.',
    'Ask often enough and even a rare ending comes up: the number of tries counts, and so does the temperature.',
  ],
  start: { ...DEFAULT_STATE, ...NAMED_STATES.fenced, gate: 'bomb', n: 100 },
  still: 'less-likely',
  gates: ['bomb'],
  controls: [FENCES, TEMPERATURE, TRIES],
  sources: ['wolf-2024', 'hughes-2025'],
  compare: beforeFences,
  look: (state) => ({ camera: 'face', send: [], crowd: crowdOf(state), flow: 0.5 }),
  drawn: () => 'crowd',
  describe: (state, odds, compared) =>
    tell(
      `A thousand skiers flow from ${gatePhrase(state.gate)} down the face.`,
      ending(state, odds),
      contrast(beforeFences(state), compared),
      overTries(state, odds),
    ),
};
