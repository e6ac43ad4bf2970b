'use client';
import { useEffect, useRef } from 'react';
import { type SceneReader } from '@/scenes/reading/scene-reader';
import { type Scene } from '@/scenes/instrument/scene';
import { type DrawPlayed } from './rehearse';

/**
 * Has a scene rehearsed once the model is here.
 * @param draw draws what a change of a control draws anew; the first one given is used
 */
export function useRehearsal(
  scene: Scene,
  reader: SceneReader | undefined,
  draw: DrawPlayed,
): void {
  const drawPlayed = useRef(draw);
  const mountain = reader?.mountain;
  useEffect(() => {
    if (!mountain) return;
    let stop = () => {};
    let gone = false;
    const begin = async () => {
      const { loadRehearsal, SceneReader } = await import('./model-scripts');
      const { rehearse } = await loadRehearsal();
      if (!gone) stop = rehearse(scene, new SceneReader(mountain), drawPlayed.current);
    };
    // Where it cannot be loaded, the first press takes longer.
    begin().catch(() => {});
    return () => {
      gone = true;
      stop();
    };
  }, [scene, mountain]);
}
