'use client';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type SceneReader } from '@/scenes/reading/scene-reader';
import { type Scene } from '@/scenes/instrument/scene';
import { sameState } from '@/scenes/state/address';
import { type SceneState } from '@/scenes/state/scene-state';
import { type ShownReadout, shownReadout } from './shown-readout';

type Model = SceneReader | 'failed';

async function loadModel(): Promise<Model> {
  try {
    const [{ SceneReader }, { readMountain }, file] = await Promise.all([
      import('./model-scripts'),
      import('@/scenes/model/read-mountain'),
      fetch(`${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}/model/mountain.bin`),
    ]);
    if (!file.ok) return 'failed';
    return new SceneReader(await readMountain(await file.arrayBuffer()));
  } catch {
    return 'failed';
  }
}

export interface LiveReadout<Initial> {
  /** What can be shown now; while the model is on its way, and if it fails, what was given first. */
  shown: ShownReadout | Initial;
  /** Is `shown` of the state asked for? */
  status: 'current' | 'loading' | 'failed';
  /** The model's reader, once it is here. */
  reader: SceneReader | undefined;
  /** Fetches the model ahead of need. */
  prepare: () => void;
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
  const [model, setModel] = useState<Model>();
  const asked = useRef(false);
  const isGiven = initial !== undefined && sameState(state, scene.start);

  const prepare = useCallback(() => {
    if (asked.current) return;
    asked.current = true;
    void loadModel().then(setModel);
  }, []);

  useEffect(() => {
    if (!isGiven) prepare();
  }, [isGiven, prepare]);

  const reader = model === 'failed' ? undefined : model;
  const read = useMemo(
    () => (isGiven || !reader ? undefined : shownReadout(reader.read(scene, state))),
    [isGiven, reader, scene, state],
  );
  const waiting = model === 'failed' ? 'failed' : 'loading';
  return {
    shown: read ?? initial,
    status: isGiven || read ? 'current' : waiting,
    reader,
    prepare,
  };
}
