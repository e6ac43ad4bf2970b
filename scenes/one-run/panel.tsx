import { useMemo } from 'react';
import { TurnBars } from '@/components/ui/TurnBars';
import { TURNS } from '../model/geometry';
import { chanceText } from '../parts/describe';
import { type SceneReader } from '../parts/readout';
import { RunPicture } from '../parts/RunPicture';
import { standAfter, turnAt } from '../parts/turns';
import { type SceneState } from '../state/scene-state';

/** The run as far as it has come, and the odds of the turn that comes next. */
export function OneRunPanel({ state, reader }: { state: SceneState; reader: SceneReader }) {
  const run = useMemo(() => reader.run(state), [reader, state]);
  const taken = Math.min(state.n, TURNS);
  const atFoot = taken === TURNS;
  // At the foot nothing is left to choose: the last choice stands.
  const turn = atFoot ? TURNS - 1 : taken;
  const odds = Array.from(reader.turnOdds(state, standAfter(run.columns, turn)), (chance) => {
    return { percent: 100 * chance, shown: chanceText(chance) };
  });
  return (
    <div className="pair pair-uneven">
      <RunPicture title={`Run ${state.seed}`} run={run} turns={taken} />
      <figure>
        <figcaption>
          Turn {turn + 1} of {TURNS}: the odds {atFoot ? 'were' : 'are'}
        </figcaption>
        <TurnBars odds={odds} marks={{ [turnAt(run.columns, turn)]: atFoot ? 'taken' : 'next' }} />
      </figure>
    </div>
  );
}
