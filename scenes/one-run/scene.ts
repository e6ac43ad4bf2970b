import { type SendName } from '../ids';
import { ANOTHER_RUN, TURNS, within } from '../parts/controls';
import { ending, tell } from '../parts/describe';
import { sendOf } from '../parts/picture';
import { type Scene } from '../parts/scene';
import { counted } from '../parts/words';
import { TURNS as LAST_TURN } from '../model/geometry';
import { DEFAULT_STATE, type SceneState } from '../state/scene-state';

const taken = ({ n }: SceneState) => Math.min(n, LAST_TURN);

/** The story’s own run where it is the one followed; any other is sampled. */
function posedRun(state: SceneState): SendName[] {
  const isPosed = state.seed === DEFAULT_STATE.seed && sendOf(state).includes('trained/birdhouse');
  return isPosed ? ['one/birdhouse'] : [];
}

/** One skier, turn by turn. */
export const ONE_RUN: Scene = {
  id: 'one-run',
  title: 'One run, turn by turn',
  summary: [
    'A skier leaves the birdhouse gate and picks each turn by the odds that the slope gives.',
    'Nothing is looked up, so another run from the same gate may take another way.',
  ],
  start: { ...DEFAULT_STATE, n: 24 },
  still: 'not-a-lookup',
  gates: ['birdhouse'],
  controls: [within(TURNS, 0, LAST_TURN), ANOTHER_RUN],
  sources: ['nasr-2023', 'lewis-2020'],
  look: (state) => ({
    camera: 'birdhouse',
    send: posedRun(state),
    choices: 1,
    reach: taken(state) / LAST_TURN,
  }),
  drawn: () => 'one',
  describe: (state, odds) =>
    tell(
      `One skier has taken ${counted(taken(state), 'turns')} of ${LAST_TURN}, on run ${state.seed} of the many that may follow from this gate.`,
      ending(state, odds),
    ),
};
