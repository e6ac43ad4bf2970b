import { useMemo } from 'react';
import { TurnBars } from '@/components/ui/TurnBars';
import { chanceText } from '../parts/describe';
import { type SceneReader } from '../parts/readout';
import { RunPicture } from '../parts/RunPicture';
import { standAfter, turnAt, turnsShared } from '../parts/turns';
import { counted } from '../parts/words';
import { type SceneState } from '../state/scene-state';

/** The data beside the guess, and what the model gives each turn where the two part. */
export function NextTurnPanel({ state, reader }: { state: SceneState; reader: SceneReader }) {
  const { data, guess } = useMemo(() => reader.lesson(), [reader]);
  const parting = turnsShared(data.columns, guess.columns);
  const odds = Array.from(reader.turnOdds(state, standAfter(data.columns, parting)), (chance) => {
    return { percent: 100 * chance, shown: chanceText(chance) };
  });
  const marks = {
    [turnAt(guess.columns, parting)]: 'the guess',
    [turnAt(data.columns, parting)]: 'the data',
  };
  return (
    <>
      <div className="pair">
        <RunPicture title="The data" run={data} />
        <RunPicture title="The guess" run={guess} />
      </div>
      <figure className="turn-figure">
        <figcaption>
          Where they part, at turn {parting + 1}, after {counted(state.runs, 'training runs')}:
        </figcaption>
        <TurnBars odds={odds} marks={marks} />
      </figure>
    </>
  );
}
