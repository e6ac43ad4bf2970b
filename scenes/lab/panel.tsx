import { useEffect, useId, useMemo, useState } from 'react';
import { RangeInput } from '@/components/controls/RangeInput';
import { type Share } from '@/components/ui/BarRow';
import { ValleyBars } from '@/components/ui/ValleyBars';
import { isPlain, mixtureOf, type Recipe } from '../model/recipe';
import { FLATTERY, HARM, UNSURE } from '../parts/controls';
import { chanceText } from '../parts/describe';
import { type OwnGround } from '../parts/own-ground';
import { type SceneReader } from '../parts/readout';
import { gatePhrase } from '../parts/words';
import { type SceneState } from '../state/scene-state';
import { LAB } from './scene';
import { ownOdds } from './own-mountain';
import { type Training, useTraining } from './use-training';

interface LabPanelProps {
  state: SceneState;
  reader: SceneReader;
  onState: (state: SceneState) => void;
  /** Told which ground the picture is to draw; nothing for the mountain's own. */
  onOwn?: (own: OwnGround | undefined) => void;
}

const recipeOf = ({ harm, flattery, unsure }: SceneState): Recipe => ({ harm, flattery, unsure });

const sameRecipe = (a: Recipe, b: Recipe) =>
  a.harm === b.harm && a.flattery === b.flattery && a.unsure === b.unsure;

const sharesOf = (odds: Float64Array): Share[] =>
  Array.from(odds, (chance) => ({ percent: 100 * chance, shown: chanceText(chance) }));

type Trained = Extract<Training, { status: 'trained' }>;
type TrainedProps = Pick<LabPanelProps, 'state' | 'reader'> & { training: Trained };

/** Which mountain the moving picture draws; the reader's, until they choose ours. */
function WhichMountain({
  training,
  onOwn,
}: Required<Pick<LabPanelProps, 'onOwn'>> & { training: Trained }) {
  const [isOurs, setIsOurs] = useState(false);
  const group = useId();
  const { mountain, recipe } = training;
  useEffect(() => {
    const { track, fence } = mountain;
    const own = { track, fence, mixture: mixtureOf(recipe), curated: false };
    onOwn(isOurs ? undefined : own);
    return () => onOwn(undefined);
  }, [isOurs, mountain, recipe, onOwn]);
  const option = (label: string, ours: boolean) => (
    <label>
      <input type="radio" name={group} checked={isOurs === ours} onChange={() => setIsOurs(ours)} />
      {label}
    </label>
  );
  return (
    <fieldset className="control control-choice">
      <legend>Moving picture</legend>
      {option('Your mountain', false)}
      {option('Ours', true)}
    </fieldset>
  );
}

/** The reader's mountain beside the one that ships, asked the same question in the same state. */
function Compared({ state, reader, training }: TrainedProps) {
  const own = useMemo(() => ownOdds(training.mountain, state), [training.mountain, state]);
  const shipped = useMemo(
    () => reader.odds(LAB, { ...state, ground: 'trained', runs: training.mountain.runs }),
    [reader, state, training.mountain.runs],
  );
  const isOld = !sameRecipe(recipeOf(state), training.recipe);
  return (
    <figure className="outcomes own-odds">
      <figcaption>
        Where runs from <em>{gatePhrase(state.gate)}</em> end:{' '}
        <span className="bar-key bar-key-now">your mountain</span>{' '}
        <span className="bar-key bar-key-before">
          <span className="visually-hidden">compared: </span>ours
        </span>
      </figcaption>
      <ValleyBars now={sharesOf(own)} before={sharesOf(shipped)} beforeWord="ours" />
      <p className="scene-note">
        {isOld && 'Trained on the data you had set before. '}
        Fences, light, pushes and temperature are as set below; both were rated by the same table.
      </p>
    </figure>
  );
}

/** Words for a training under way, said once a stage and not once a step. */
function stageWords(training: Training): string {
  if (training.status === 'failed') return 'The training stopped. Nothing is lost: try again.';
  if (training.status === 'trained') return 'Your mountain is trained and rated.';
  if (training.status === 'none') return '';
  return training.progress.stage === 'training' ? 'Training …' : 'Rating, and raising fences …';
}

/** The reader trains a mountain on data of their own, and asks it beside ours. */
export function LabPanel({ state, reader, onState, onOwn }: LabPanelProps) {
  const { training, train, cancel } = useTraining();
  const running = training.status === 'running';
  const recipe = recipeOf(state);
  return (
    <fieldset className="own-data">
      <legend>Data of your own</legend>
      {[HARM, FLATTERY, UNSURE].map((control) => (
        <RangeInput key={control.field} control={control} state={state} onState={onState} />
      ))}
      <div className="own-actions">
        <button
          type="button"
          className="button"
          onClick={() => (running ? cancel() : train(recipe))}
        >
          {running ? 'Cancel' : 'Train a mountain on this'}
        </button>
        {running && <progress value={training.progress.done} aria-label="Progress of this stage" />}
        <span role="status">{stageWords(training)}</span>
      </div>
      {training.status === 'none' && !isPlain(recipe) && (
        <p className="scene-note">
          These data are not ours. Train on them to see what they carve: the same link carves the
          same mountain everywhere.
        </p>
      )}
      {training.status === 'trained' && (
        <>
          <Compared state={state} reader={reader} training={training} />
          {onOwn && <WhichMountain training={training} onOwn={onOwn} />}
        </>
      )}
    </fieldset>
  );
}
