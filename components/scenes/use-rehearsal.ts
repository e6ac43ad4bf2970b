'use client';
import { useEffect, useRef } from 'react';
import { type SceneReader } from '@/scenes/reading/scene-reader';
import { type Scene } from '@/scenes/instrument/scene';
import type * as rehearsal from './rehearse';

/**
 * Has a scene rehearsed once the model is here.
 * @param draw draws what a change of a control draws anew; the first one given is used
 */
export function useRehearsal(
  scene: Scene,
  reader: SceneReader | undefined,
  draw: rehearsal.DrawPlayed,
): void {
  const drawPlayed = useRef(draw);
  const mountain = reader?.mountain;
  useEffect(() => {
    if (!mountain) return;
    let stop = () => {};
    let gone = false;
    const begin = ({ rehearse }: typeof rehearsal) => {
      if (!gone) stop = rehearse(scene, mountain, drawPlayed.current);
    };
    // Where it cannot be loaded, the first press takes longer.
    import('./rehearse').then(begin, () => {});
    return () => {
      gone = true;
      stop();
    };
  }, [scene, mountain]);
}
