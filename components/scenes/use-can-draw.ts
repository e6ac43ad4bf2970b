'use client';
import { useEffect, useState } from 'react';
import { whenIdle } from '@/scenes/slices/pacing';
import { whenSeen } from '../ui/when-seen';

/**
 * Whether a mountain can be drawn here, as far as is known: yes, until a page that is seen and idle
 * has tried. Not while a reader has one on show, who is told by that: no second context is opened.
 */
export function useCanDraw(isShown: boolean): boolean {
  const [can, setCan] = useState(true);
  useEffect(() => {
    if (isShown) return undefined;
    let gone = false;
    let callOff = () => {};
    const look = async () => {
      const { detectDevice } = await import('../stage/capability');
      if (!gone) setCan(detectDevice() !== null);
    };
    const stop = whenSeen(document.body, () => {
      // Where even that cannot be loaded, the reader who asks is told.
      callOff = whenIdle(() => void look().catch(() => {}));
    });
    return () => {
      gone = true;
      stop();
      callOff();
    };
  }, [isShown]);
  return can;
}
