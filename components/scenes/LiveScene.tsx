'use client';
import { memo, type ReactNode, useCallback, useEffect, useState } from 'react';
import { type SceneId } from '@/scenes/ids';
import { type OwnGround } from '@/scenes/parts/own-ground';
import { type Scene } from '@/scenes/parts/scene';
import { type StateChange } from '@/scenes/parts/set-control';
import { sceneNamed } from '@/scenes/registry';
import { sameState } from '@/scenes/state/address';
import { Settled } from '../ui/Settled';
import { PANELS } from './panels';
import { type ScenePlace } from './scene-address';
import { SceneCredit } from './SceneCredit';
import { SceneForm } from './SceneForm';
import { SceneMountain } from './SceneMountain';
import { SceneReadout } from './SceneReadout';
import { ShareScene } from './ShareScene';
import { type ShownReadout } from './shown-readout';
import { SpokenDescription } from './SpokenDescription';
import { useMoving } from './use-moving';
import { useReadout } from './use-readout';
import { useQuery, useSceneState } from './use-scene-state';

const NOTES = {
  current: '',
  loading: 'Reading the mountain …',
  failed: 'The model cannot be loaded. These are the odds of the start.',
};

// The model comes in a render of its own: nothing here is drawn again for that. Nor is a still for
// what the reader sets.
const Picture = memo(SceneMountain);
const Odds = memo(SceneReadout);
const Share = memo(ShareScene);

const descriptionOf = ({ description }: ShownReadout) => description;

export interface LiveSceneProps {
  id: SceneId;
  /** The readout of the scene's start, from the server. */
  initial: ShownReadout;
  /** The picture that stands before, and instead of, the moving one. */
  still: ReactNode;
  /** On its own page, where it can be shared, or in a frame, which leads back to it. */
  place?: ScenePlace;
}

/** A scene at work: its controls, what can be seen, and where the runs end. */
export function LiveScene({ id, ...rest }: LiveSceneProps) {
  const scene = sceneNamed(id);
  // Read here, where no change of a control comes: asking for the address is slow.
  const query = useQuery();
  const auto = new URLSearchParams(query).get('start') === 'auto';
  return scene ? <Instrument {...{ scene, query, auto }} {...rest} /> : null;
}

type InstrumentProps = Omit<LiveSceneProps, 'id'> & {
  scene: Scene;
  query: string;
  auto: boolean;
};

function Instrument(props: InstrumentProps) {
  const { scene, query, auto, initial, still, place = 'scenes' } = props;
  const [state, choose] = useSceneState(scene.start, query);
  const [changed, setChanged] = useState(false);
  const [own, setOwn] = useState<OwnGround>();
  const setState = useCallback(
    (change: StateChange) => {
      setChanged(true);
      choose(change);
    },
    [choose],
  );
  const { shown, status, reader, prepare } = useReadout(scene, state, initial);
  const follows = place === 'scenes' && (changed || own !== undefined);
  const [moving, toggle] = useMoving({ auto, changed: follows });
  // A panel draws from the model, so it cannot wait for the first change.
  const hasPanel = PANELS[scene.id] !== undefined;
  useEffect(() => {
    if (hasPanel) prepare();
  }, [hasPanel, prepare]);

  return (
    <div className="scene-instrument" data-scene={scene.id} data-own={own && true}>
      <Picture
        scene={scene}
        state={moving ? state : scene.start}
        isStart={sameState(state, scene.start)}
        still={still}
        place={place}
        moving={moving}
        onToggle={toggle}
        reader={reader}
        prepare={prepare}
        own={own}
      />
      <div className="scene-live">
        <SceneForm {...{ scene, state, reader, prepare }} onState={setState} onOwn={setOwn}>
          {place === 'scenes' && <Share scene={scene} state={state} />}
        </SceneForm>
        <div className="scene-readout" aria-busy={status === 'loading'}>
          <p className="scene-description">
            <Settled value={shown} textOf={descriptionOf} />
          </p>
          <Odds
            state={status === 'current' ? state : scene.start}
            shown={shown}
            stateName={scene.stateName}
            compares={scene.compare !== undefined}
          />
          <p className="scene-note">{NOTES[status]}</p>
          <SpokenDescription shown={shown} initial={initial} />
          {place === 'embed' && <SceneCredit scene={scene} state={state} />}
        </div>
      </div>
    </div>
  );
}
