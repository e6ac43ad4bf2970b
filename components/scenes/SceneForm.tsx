'use client';
import { memo, type ReactNode } from 'react';
import { type OwnGround } from '@/scenes/reading/own-ground';
import { type SceneReader } from '@/scenes/reading/scene-reader';
import { type Scene } from '@/scenes/instrument/scene';
import { type SetState } from '@/scenes/instrument/set-control';
import { sameState } from '@/scenes/state/address';
import { type SceneState } from '@/scenes/state/scene-state';
import { Controls } from '@/scenes/controls/Controls';
import { Button } from '../ui/Button';
import { Optional } from '../ui/Optional';
import { Fold } from './Fold';
import { PANELS } from './panels';
import { useNear } from './use-near';

/** What is said aloud settles in a render of its own; inputs have nothing to draw then. */
const Inputs = memo(Controls);

interface SceneFormProps {
  scene: Scene;
  state: SceneState;
  /** What a reset goes to; the scene's start where it is left out. */
  opened?: SceneState;
  onState: SetState;
  /** Once the model is here; a panel draws from it. */
  reader: SceneReader | undefined;
  /** Fetches the model ahead of need. */
  prepare?: () => void;
  /** Told which ground of the reader's own the picture is to draw. */
  onOwn?: (own: OwnGround | undefined) => void;
  /** Whether the panel waits behind a name where there is little room. */
  folds?: boolean;
  /** More to do with the state as it stands, beside the reset. */
  children?: ReactNode;
}

/** `onAgain`: asks for a panel that has not come; one that broke while it was drawn stays so. */
function MissingPanel({ onAgain }: { onAgain?: () => void }) {
  return (
    <p className="scene-note" role="status">
      This panel could not be loaded.{' '}
      {onAgain ? <Button onClick={onAgain}>Try again</Button> : 'Reloading the page may help.'}
    </p>
  );
}

/** What a reader sets of a scene: its panel, its controls, and the way back to how it was opened. */
export function SceneForm(props: SceneFormProps) {
  const { scene, state, onState, reader, prepare, onOwn, folds = false, children } = props;
  const Panel = PANELS[scene.id];
  const place = useNear(folds ? prepare : undefined);
  const { opened = scene.start } = props;
  const isOpened = sameState(state, opened);
  return (
    // The address keeps what is set; a browser that fills in what it remembers would gainsay it.
    <form
      className="scene-controls"
      autoComplete="off"
      onSubmit={(submitted) => submitted.preventDefault()}
      onPointerEnter={prepare}
      onFocus={prepare}
    >
      {Panel && (
        <Fold name="Look closer" folds={folds}>
          <div ref={place} data-panel>
            <Optional fallback={<MissingPanel />}>
              {reader && (
                <Panel
                  {...{ state, reader, onState, onOwn }}
                  missing={(again) => <MissingPanel onAgain={again} />}
                />
              )}
            </Optional>
          </div>
        </Fold>
      )}
      <Inputs controls={scene.controls} groups={scene.groups} state={state} onState={onState} />
      <div className="scene-actions">
        <Button aria-disabled={isOpened} onClick={() => !isOpened && onState(opened)}>
          Reset
        </Button>
        {children}
      </div>
    </form>
  );
}
