import { ANOTHER_RUN, TURNS, within } from '../parts/controls';
import { ending, tell } from '../parts/describe';
import { sendOf } from '../parts/picture';
import { type Scene } from '../parts/scene';
import { counted } from '../parts/words';
import { TURNS as LAST_TURN } from '../model/geometry';
import { type Pose } from '../pose/pose';
import { DEFAULT_STATE, type SceneState } from '../state/scene-state';
import { turnsTaken } from './take-turn';

/** “, 2 of them by choice”, if any. */
function chosenTurns(state: SceneState): string {
  const chosen = state.forks.filter(({ turn }) => turn <= turnsTaken(state)).length;
  return chosen === 0 ? '' : `, ${chosen} of them by choice`;
}

/** One run is kept for drawing, from the trained slope: the first. Of others there is no picture. */
function drawnRun(state: SceneState): Pick<Pose, 'send' | 'choices'> {
  const isFirst = state.seed === DEFAULT_STATE.seed && state.forks.length === 0;
  const isKept = isFirst && sendOf(state).includes('trained/birdhouse');
  return isKept ? { send: ['one/birdhouse'], choices: 1 } : { send: [], choices: 0 };
}

/** One skier, turn by turn. */
export const ONE_RUN: Scene = {
  id: 'one-run',
  title: 'One run, turn by turn',
  summary: [
    'A skier leaves the birdhouse gate and picks each turn by the odds that the slope gives.',
    'Nothing is looked up: take a turn yourself, or another run, and see where that leads.',
  ],
  start: { ...DEFAULT_STATE, n: 24 },
  still: 'not-a-lookup',
  gates: ['birdhouse'],
  controls: [within(TURNS, 0, LAST_TURN), ANOTHER_RUN],
  sources: ['nasr-2023', 'lewis-2020'],
  look: (state) => ({
    camera: 'birdhouse',
    ...drawnRun(state),
    reach: turnsTaken(state) / LAST_TURN,
  }),
  describe: (state, odds) =>
    tell(
      `One skier has taken ${counted(turnsTaken(state), 'turns')} of ${LAST_TURN}${chosenTurns(state)}, on run ${state.seed} of the many that may follow from this gate.`,
      ending(state, odds),
    ),
};
