'use client';
import { useEffect, useState } from 'react';
import { type PoseFrame } from '@/scenes/pose/pose';

/** Seconds without input after which ambient motion stops by itself. */
const PATIENCE_SECONDS = 20;
/** Drifting snow needs no more, and half the frames are half the battery. */
const FRAMES_PER_SECOND = 30;
const INPUTS = ['scroll', 'pointermove', 'keydown', 'touchstart'] as const;

/** Moves time for what drifts by itself, and the button that stops it (WCAG 2.2.2). */
export function AmbientMotion({ frame, redraw }: { frame: PoseFrame; redraw: () => void }) {
  const [paused, setPaused] = useState(false);

  useEffect(() => {
    if (paused) return;
    let request = 0;
    let last = performance.now();
    let lastInput = last;
    const tick = (now: number) => {
      const seconds = (now - last) / 1000;
      if (now - lastInput > PATIENCE_SECONDS * 1000) {
        request = 0;
        return;
      }
      if (seconds >= 1 / FRAMES_PER_SECOND) {
        last = now;
        if (isDrifting(frame) && !document.hidden) {
          frame.elapsed += Math.min(seconds, 0.1);
          redraw();
        }
      }
      request = requestAnimationFrame(tick);
    };
    const wake = () => {
      lastInput = performance.now();
      if (request !== 0) return;
      last = lastInput;
      request = requestAnimationFrame(tick);
    };
    request = requestAnimationFrame(tick);
    for (const input of INPUTS) window.addEventListener(input, wake, { passive: true });
    return () => {
      cancelAnimationFrame(request);
      for (const input of INPUTS) window.removeEventListener(input, wake);
    };
  }, [frame, paused, redraw]);

  return (
    <aside aria-label="Motion of the picture">
      <button type="button" className="ambient-button" onClick={() => setPaused(!paused)}>
        {paused ? 'Resume drifting' : 'Pause drifting'}
      </button>
    </aside>
  );
}

/** Whether anything in this frame moves by itself; on the printed map nothing does. */
function isDrifting(frame: PoseFrame): boolean {
  return frame.map < 0.5;
}
