'use client';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { fetchModel } from '@/scenes/reading/fetch-model';
import { type SceneReader } from '@/scenes/reading/scene-reader';
import { type Scene } from '@/scenes/instrument/scene';
import { sameState } from '@/scenes/state/address';
import { type SceneState } from '@/scenes/state/scene-state';
import { type MountainTrouble } from '../ui/MissingMountain';
import { troubleOf } from '../ui/trouble-of';
import { useAgainOnline } from '../ui/use-again-online';
import { type ShownReadout, shownReadout } from './shown-readout';

async function loadModel(): Promise<SceneReader> {
  const [{ SceneReader }, { readMountain }, file] = await Promise.all([
    import('./model-scripts'),
    import('@/scenes/model/read-mountain'),
    fetchModel(process.env.NEXT_PUBLIC_BASE_PATH ?? ''),
  ]);
  return new SceneReader(await readMountain(file));
}

export interface LiveReadout<Initial> {
  /** What can be shown now; while the model is not here, what was given first. */
  shown: ShownReadout | Initial;
  /** Is `shown` of the state asked for? */
  status: 'current' | 'loading' | 'failed';
  /** The model's reader, once it is here. */
  reader: SceneReader | undefined;
  /** Why the model is not here, once it was asked for in vain. */
  trouble?: MountainTrouble;
  /** Fetches the model ahead of need. */
  prepare: () => void;
  /** Asks for it again, where it may be missing. */
  retry?: () => void;
}

/**
 * Reads a state off the model, which is fetched when it is needed: at once where no readout of the
 * start is given, else when another state is asked for.
 */
export function useReadout<Initial extends ShownReadout | undefined>(
  scene: Scene,
  state: SceneState,
  initial: Initial,
): LiveReadout<Initial> {
  const [reader, setReader] = useState<SceneReader>();
  const [trouble, setTrouble] = useState<MountainTrouble>();
  const asked = useRef(false);
  const isGiven = initial !== undefined && sameState(state, scene.start);

  const retry = useCallback(() => {
    asked.current = true;
    setTrouble(undefined);
    loadModel().then(setReader, (reason: unknown) => {
      console.warn('The model could not be loaded.', reason);
      setTrouble(troubleOf(reason));
    });
  }, []);
  const prepare = useCallback(() => {
    if (!asked.current) retry();
  }, [retry]);

  useEffect(() => {
    if (!isGiven) prepare();
  }, [isGiven, prepare]);
  useAgainOnline(trouble !== undefined, retry);

  const read = useMemo(
    () => (isGiven || !reader ? undefined : shownReadout(reader.read(scene, state))),
    [isGiven, reader, scene, state],
  );
  return {
    shown: read ?? initial,
    status: isGiven || read ? 'current' : trouble ? 'failed' : 'loading',
    ...{ reader, trouble, prepare, retry },
  };
}
