import { useMemo, useRef } from 'react';
import { TURN_WORDS, TurnBars } from '@/scenes/figures/TurnBars';
import { TURNS } from '../model/geometry';
import { chanceText } from '../words/sentences';
import { type SceneReader } from '../reading/scene-reader';
import { RunPicture } from '../reading/RunPicture';
import { standAfter, turnAt } from '../reading/turns';
import { counted } from '../words/phrases';
import { type SceneState } from '../state/scene-state';
import { takeTurn, turnsTaken } from './take-turn';
import { percentsOf } from '../percent';

interface OneRunPanelProps {
  state: SceneState;
  reader: SceneReader;
  onState: (state: SceneState) => void;
}

const isChosen = ({ forks }: SceneState, turn: number) => forks.some((fork) => fork.turn === turn);

/** The run as far as it has come, and the odds of the turn that comes next, each to be taken. */
export function OneRunPanel({ state, reader, onState }: OneRunPanelProps) {
  const caption = useRef<HTMLElement>(null);
  const run = useMemo(() => reader.run(state), [reader, state]);
  const taken = turnsTaken(state);
  const atFoot = taken === TURNS;
  // At the foot nothing is left to choose: the last choice stands.
  const layer = atFoot ? TURNS - 1 : taken;
  const odds = reader.turnOdds(state, standAfter(run.columns, layer));
  const way = turnAt(run.columns, layer);
  const goesOn = isChosen(state, layer + 1) ? 'your choice' : 'next';
  const chosen = state.forks.filter(({ turn }) => turn <= taken).length;
  const take = (turn: number) => {
    onState(takeTurn(reader, state, turn));
    // At the foot the bars are no buttons any more: the focus goes to what is said of the turn.
    if (layer === TURNS - 1) caption.current?.focus();
  };
  const title = `Run ${state.seed}${chosen > 0 ? `, ${counted(chosen, 'turns')} by your choice` : ''}`;
  return (
    <div className="grid gap-[0.9rem] text-finer">
      <RunPicture isTitledBeside title={title} run={run} turns={taken} />
      <figure>
        <figcaption ref={caption} tabIndex={-1}>
          {atFoot
            ? `At the foot. The last turn, ${TURN_WORDS[way]}, had a chance of ${chanceText(odds[way])}:`
            : `Turn ${layer + 1} of ${TURNS}: take one yourself`}
        </figcaption>
        <TurnBars
          odds={percentsOf(odds)}
          marks={{ [way]: atFoot ? 'taken' : goesOn }}
          onTake={atFoot ? undefined : take}
        />
      </figure>
    </div>
  );
}
