import { useMemo } from 'react';
import { TurnBars } from '@/scenes/figures/TurnBars';
import { TURNS } from '../model/geometry';
import { type Lesson } from '../reading/lesson';
import { type SceneReader } from '../reading/scene-reader';
import { RunPair } from '../reading/RunPair';
import { RunPicture } from '../reading/RunPicture';
import { standAfter, turnAt, turnsShared } from '../reading/turns';
import { counted, gatePhrase } from '../words/phrases';
import { type SceneState } from '../state/scene-state';
import { percentsOf } from '../percent';

interface NextTurnPanelProps {
  state: SceneState;
  reader: SceneReader;
}

/** What the model gives each turn where data and guess part. */
function Parting({ state, reader, lesson }: NextTurnPanelProps & { lesson: Lesson }) {
  const [data, guess] = [lesson.data.columns, lesson.guess.columns];
  const parting = turnsShared(data, guess);
  if (parting === TURNS) return <p>The guess takes every turn as the data did.</p>;
  const odds = reader.turnOdds(state, standAfter(data, parting));
  const runs = counted(state.runs, 'training runs');
  const marks = {
    [turnAt(guess, parting)]: 'the guess',
    [turnAt(data, parting)]: 'the data',
  };
  return (
    <figure className="mt-4 text-finer">
      <figcaption>
        {`Where they part, at turn ${parting + 1} of ${TURNS}: the odds after ${runs}`}
      </figcaption>
      <TurnBars odds={percentsOf(odds)} marks={marks} />
    </figure>
  );
}

/** A run of the data beside a guess of the model that has not seen it yet. */
export function NextTurnPanel({ state, reader }: NextTurnPanelProps) {
  const lesson = useMemo(() => reader.lesson(state), [reader, state]);
  if (!lesson) return <p>{`No run of the data started at ${gatePhrase(state.gate)}.`}</p>;
  return (
    <>
      <RunPair>
        <RunPicture title={`The data, training run ${lesson.number}`} run={lesson.data} />
        <RunPicture title="The model’s own guess" run={lesson.guess} />
      </RunPair>
      <Parting state={state} reader={reader} lesson={lesson} />
    </>
  );
}
