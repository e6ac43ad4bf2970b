'use client';
import { useEffect, useState } from 'react';
import { whenIdle } from '@/scenes/slices/pacing';

/** Whether a mountain can be drawn here, as far as is known: yes, until an idle page has tried. */
export function useCanDraw(): boolean {
  const [can, setCan] = useState(true);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const { detectDevice } = await import('../stage/capability');
      if (!gone) setCan(detectDevice() !== null);
    };
    // Where even that cannot be loaded, the reader who asks is told.
    const callOff = whenIdle(() => void look().catch(() => {}));
    return () => {
      gone = true;
      callOff();
    };
  }, []);
  return can;
}
