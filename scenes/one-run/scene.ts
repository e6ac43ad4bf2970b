import { type SendName } from '../ids';
import { ANOTHER_RUN, TURNS, within } from '../instrument/controls';
import { ending, tell } from '../words/sentences';
import { sendOf } from '../instrument/picture';
import { type Scene } from '../instrument/scene';
import { counted } from '../words/phrases';
import { TURNS as LAST_TURN } from '../model/geometry';
import { DEFAULT_STATE, type SceneState } from '../state/scene-state';
import { turnsTaken } from './take-turn';

/** “, 2 of them by choice”, if any. */
function chosenTurns(state: SceneState): string {
  const chosen = state.forks.filter(({ turn }) => turn <= turnsTaken(state)).length;
  return chosen === 0 ? '' : `, ${chosen} of them by choice`;
}

/** The story’s own run where it is the one followed; any other is sampled. */
function posedRun(state: SceneState): SendName[] {
  const isFirst = state.seed === DEFAULT_STATE.seed && state.forks.length === 0;
  const isPosed = isFirst && sendOf(state).includes('trained/birdhouse');
  return isPosed ? ['one/birdhouse'] : [];
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
    send: posedRun(state),
    choices: 1,
    reach: turnsTaken(state) / LAST_TURN,
  }),
  drawn: () => 'one',
  describe: (state, odds) =>
    tell(
      `One skier has taken ${counted(turnsTaken(state), 'turns')} of ${LAST_TURN}${chosenTurns(state)}, on run ${state.seed} of the many that may follow from this gate.`,
      ending(state, odds),
    ),
};
