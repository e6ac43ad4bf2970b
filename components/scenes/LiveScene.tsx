'use client';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { type SceneId } from '@/scenes/ids';
import { type OwnGround } from '@/scenes/reading/own-ground';
import { type Scene } from '@/scenes/instrument/scene';
import { type StateChange } from '@/scenes/instrument/set-control';
import { sceneNamed } from '@/scenes/registry';
import { parseFrame, type Start } from '@/scenes/state/frame-options';
import { useHost } from '../embed/use-host';
import { PANELS } from './panels';
import { type ScenePlace } from './scene-address';
import { sceneOpenedAt } from './scene-opened-at';
import { SceneInstrument } from './SceneInstrument';
import { SceneStill, type SceneStillProps } from './SceneStill';
import { type ShownReadout } from './shown-readout';
import { useMoving } from './use-moving';
import { useReadout } from './use-readout';
import { useRehearsal } from './use-rehearsal';
import { useQuery, useSceneState } from './use-scene-state';

export interface LiveSceneProps {
  id: SceneId;
  /** The readout of the state in which the page opens, from the server. */
  initial: ShownReadout;
  /** The picture that stands before, and instead of, the moving one. */
  still: SceneStillProps;
  /** On its own page, where it can be shared, or in a frame, which leads back to it. */
  place?: ScenePlace;
  /** The state in which the page opens, as an address says it; the scene's own start if left out. */
  opensAt?: string;
}

/** A scene at work: its controls, what can be seen, and where the runs end. */
export function LiveScene({ id, opensAt = '', ...rest }: LiveSceneProps) {
  const scene = useMemo(() => {
    const named = sceneNamed(id);
    return named && sceneOpenedAt(named, opensAt);
  }, [id, opensAt]);
  // Read here, where no change of a control comes: asking for the address is slow.
  const query = useQuery();
  const { start } = parseFrame(query);
  return scene ? <Playing {...{ scene, query, start }} {...rest} /> : null;
}

type PlayingProps = Omit<LiveSceneProps, 'id' | 'opensAt'> & {
  scene: Scene;
  query: string;
  start: Start;
};

const nothing = () => {};

function Playing(props: PlayingProps) {
  const { scene, query, start, initial, still, place = 'scenes' } = props;
  const [state, choose, opened] = useSceneState(scene.start, query);
  const [changed, setChanged] = useState(false);
  const [own, setOwn] = useState<OwnGround>();
  const setState = useCallback(
    (change: StateChange) => {
      setChanged(true);
      choose(change);
    },
    [choose],
  );
  const { shown, status, trouble, reader, prepare, retry } = useReadout(scene, state, initial);
  const follows = place === 'scenes' && (changed || own !== undefined);
  const { moving, toggle, ask, yields } = useMoving({ start, changed: follows, place });
  const told = status === 'current' ? shown : undefined;
  useHost({ scene, state, opened, shown: told, moving, onState: setState, onMove: ask });
  const picture = useMemo(() => <SceneStill {...still} />, [still]);
  // A panel draws from the model, so it cannot wait for the first change; in a frame it is to be seen.
  const needsModel = PANELS[scene.id] !== undefined && place === 'scenes';
  useEffect(() => {
    if (needsModel) prepare();
  }, [needsModel, prepare]);
  useRehearsal(scene, reader, (played) => (
    <SceneInstrument
      {...{ scene, initial, place }}
      {...played}
      opened={scene.start}
      still={null}
      status="current"
      moving={false}
      prepare={nothing}
      onOwn={nothing}
      onToggle={nothing}
    />
  ));
  return (
    <SceneInstrument
      {...{ scene, state, shown, status, trouble, reader, prepare, retry }}
      {...{ initial, place, moving, yields, own, opened }}
      still={picture}
      onState={setState}
      onOwn={setOwn}
      onToggle={toggle}
    />
  );
}
