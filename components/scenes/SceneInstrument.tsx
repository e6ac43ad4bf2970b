import { memo, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { type OwnGround } from '@/scenes/reading/own-ground';
import { type Scene } from '@/scenes/instrument/scene';
import { type SetState } from '@/scenes/instrument/set-control';
import { sameState } from '@/scenes/state/address';
import { type SceneState } from '@/scenes/state/scene-state';
import { useSettled } from '@/scenes/figures/use-settled';
import { type ScenePlace } from './scene-address';
import { Fold } from './Fold';
import { ModelNote } from './ModelNote';
import { SceneCredit } from './SceneCredit';
import { SceneForm } from './SceneForm';
import { SceneMountain } from './SceneMountain';
import { SceneReadout } from './SceneReadout';
import { ShareScene } from './ShareScene';
import { type ShownReadout } from './shown-readout';
import { SpokenDescription } from './SpokenDescription';
import { type LiveReadout } from './use-readout';

// The model comes in a render of its own: nothing here is drawn again for that. Nor is a still for
// what the reader sets.
const Picture = memo(SceneMountain);
const Odds = memo(SceneReadout);
const Share = memo(ShareScene);
const Credit = memo(SceneCredit);

/** Bars, curves and numbers follow at once; sentences and links once a state stands still. */
const WRITTEN_AFTER_MS = 120;

interface SceneInstrumentProps extends LiveReadout<ShownReadout> {
  scene: Scene;
  state: SceneState;
  onState: SetState;
  /** The state that the page was opened with. */
  opened: SceneState;
  /** What the page shows when it opens. */
  initial: ShownReadout;
  /** The picture that stands before, and instead of, the moving one. */
  still: ReactNode;
  place: ScenePlace;
  /** Whether the picture moves, and its switch, where it can. */
  moving: boolean;
  onToggle: (() => void) | undefined;
  /** Whether it stands still for another one's sake. */
  yields?: boolean;
  /** A ground that the reader trained, and who is told of it. */
  own?: OwnGround;
  onOwn: (own: OwnGround | undefined) => void;
}

/** All of a scene that follows its state: the picture, the controls, the odds and their words. */
export function SceneInstrument(props: SceneInstrumentProps) {
  const { scene, state, onState, initial, still, place, moving, onToggle, own, onOwn } = props;
  const { shown, status, trouble, reader, prepare, retry, opened, yields } = props;
  const isKnown = status === 'current';
  const now = useMemo(() => ({ state, shown, isKnown }), [state, shown, isKnown]);
  const settled = useSettled(now, WRITTEN_AFTER_MS);
  const description = useMemo(() => settled.shown.description, [settled]);
  const framed = place === 'embed';
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);
  return (
    <div className="scene-instrument" data-scene={scene.id} data-own={own && true}>
      <Picture
        scene={scene}
        state={moving ? state : scene.start}
        isStart={sameState(state, scene.start)}
        {...{ still, place, moving, onToggle, yields, reader, prepare, own }}
      />
      <div className="scene-live">
        <SceneForm {...{ scene, state, opened, onState, reader, prepare, onOwn }} folds={framed}>
          {place === 'scenes' && (
            <Share
              scene={scene}
              settled={settled.state}
              shown={settled.isKnown ? settled.shown : undefined}
              latest={latest}
            />
          )}
        </SceneForm>
        <div
          className="scene-readout"
          aria-busy={status === 'loading'}
          data-unknown={status !== 'current' || undefined}
        >
          <Fold name="In words" folds={framed} className="embed-words">
            <p className="scene-description">{description}</p>
          </Fold>
          <Odds
            state={status === 'current' ? state : scene.start}
            shown={shown}
            stateName={scene.stateName}
            compares={scene.compare !== undefined}
          />
          <ModelNote status={status} trouble={trouble} onRetry={retry} />
          <SpokenDescription shown={settled.shown} initial={initial} />
          {framed && <Credit scene={scene} state={settled.state} />}
        </div>
      </div>
    </div>
  );
}
