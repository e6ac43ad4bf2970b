import { useMemo } from 'react';
import { Button } from '@/components/ui/Button';
import { ControlFold } from '@/scenes/controls/ControlFold';
import { RangeInput } from '@/scenes/controls/RangeInput';
import { AskedGate } from '@/scenes/figures/AskedGate';
import { BarKey } from '@/scenes/figures/BarKey';
import { OutcomeFigure } from '@/scenes/figures/OutcomeFigure';
import { ValleyBars } from '@/scenes/figures/ValleyBars';
import { isPlain, type Recipe } from '../model/recipe';
import { FLATTERY, HARM, UNSURE } from '../instrument/controls';
import { type OwnGround } from '../reading/own-ground';
import { type SceneReader } from '../reading/scene-reader';
import { type SetState } from '../instrument/set-control';
import { percentsOf } from '../percent';
import { briefGate } from '../words/phrases';
import { type SceneState } from '../state/scene-state';
import { LAB } from './scene';
import { ownOdds } from './own-mountain';
import { WhichMountain } from './WhichMountain';
import { type OwnMountain, stageWords } from './training';
import { useTraining } from './use-training';

interface LabPanelProps {
  state: SceneState;
  reader: SceneReader;
  onState: SetState;
  /** Told which ground the picture is to draw; nothing for the mountain's own. */
  onOwn?: (own: OwnGround | undefined) => void;
}

const recipeOf = ({ harm, flattery, unsure }: SceneState): Recipe => ({ harm, flattery, unsure });

const sameRecipe = (a: Recipe, b: Recipe) =>
  a.harm === b.harm && a.flattery === b.flattery && a.unsure === b.unsure;

type ComparedProps = Pick<LabPanelProps, 'state' | 'reader'> & { own: OwnMountain };

/** The reader's mountain beside the one that ships, asked the same question in the same state. */
function Compared({ state, reader, own: { mountain, recipe } }: ComparedProps) {
  const own = useMemo(() => ownOdds(mountain, state), [mountain, state]);
  const shipped = useMemo(
    () => reader.odds(LAB, { ...state, ground: 'trained', runs: mountain.runs }),
    [reader, state, mountain.runs],
  );
  const isOld = !sameRecipe(recipeOf(state), recipe);
  const caption = (
    <>
      Where runs from <AskedGate isOfScene>{briefGate(state.gate)}</AskedGate> end:{' '}
      <BarKey>your mountain</BarKey> <BarKey before="compared">ours</BarKey>
      {isOld && <span className="text-quiet"> Yours was trained on the data set before.</span>}
    </>
  );
  return (
    <OutcomeFigure isOfScene caption={caption}>
      <ValleyBars now={percentsOf(own)} before={percentsOf(shipped)} beforeWord="ours" />
    </OutcomeFigure>
  );
}

/** The reader trains a mountain on data of their own, and asks it beside ours. */
export function LabPanel({ state, reader, onState, onOwn }: LabPanelProps) {
  const { training, train, cancel } = useTraining();
  const { status, own, progress } = training;
  const running = status === 'running';
  const recipe = recipeOf(state);
  return (
    <>
      <ControlFold title="Data of your own" open>
        <fieldset>
          <legend className="visually-hidden">Data of your own</legend>
          {[HARM, FLATTERY, UNSURE].map((control) => (
            <RangeInput key={control.field} control={control} state={state} onState={onState} />
          ))}
          <div className="mt-[0.9rem] grid grid-cols-[auto_1fr] items-center gap-x-[0.9rem] gap-y-2 print:hidden">
            <Button onClick={() => (running ? cancel() : train(recipe))}>
              {running ? 'Cancel' : 'Train a mountain on this'}
            </Button>
            {running && (
              <progress
                className="w-full accent-accent"
                value={progress?.done}
                aria-label="Progress of this stage"
              />
            )}
            <span role="status" className="col-span-full min-h-[1.4em] text-quiet">
              {stageWords(training)}
            </span>
          </div>
          {!own && !running && !isPlain(recipe) && (
            <p className="scene-note">
              These data are not ours. Train on them to see what they carve: the same link carves
              the same mountain everywhere.
            </p>
          )}
          {own && (
            <p className="scene-note">
              Fences, light, pushes and temperature count for both; the same table rated both.
            </p>
          )}
          {own && onOwn && (
            <div className="mt-[0.9rem]">
              <WhichMountain own={own} onOwn={onOwn} />
            </div>
          )}
        </fieldset>
      </ControlFold>
      {own && <Compared state={state} reader={reader} own={own} />}
    </>
  );
}
