'use client';
import { useEffect, useState } from 'react';
import { whenIdle } from '@/scenes/slices/pacing';

/**
 * Whether a picture starts by itself: once something has changed that its still does not show, where
 * the machine draws it with ease and nobody asked for less motion.
 */
export function useSelfStart(changed: boolean, reducedMotion: boolean): boolean {
  const [starts, setStarts] = useState(false);
  useEffect(() => {
    if (!changed || reducedMotion) return;
    let gone = false;
    const decide = async () => {
      const { planFor } = await import('../stage/plan');
      if (!gone && 'draw' in planFor(window.location.search, reducedMotion)) setStarts(true);
    };
    // Where even that cannot be loaded, the still stays, and says what it is of.
    const callOff = whenIdle(() => void decide().catch(() => {}));
    return () => {
      gone = true;
      callOff();
    };
  }, [changed, reducedMotion]);
  return starts;
}
