'use client';
import { useEffect, useRef } from 'react';
import { createFrame, type Pose, type PoseFrame } from '@/scenes/pose/pose';
import { blendFrames, copyOf } from '@/scenes/pose/blend-frames';
import { standAt } from '@/scenes/pose/stand-at';

const EASE_MS = 240;

const smooth = (t: number): number => t * t * (3 - 2 * t);

interface EasedPose {
  /** What is drawn; written in place. */
  frame: PoseFrame;
  pose: Pose;
  dark: boolean;
  /** Stands at a new pose at once. */
  atOnce: boolean;
  redraw: () => void;
}

/** Brings a frame to a pose whenever that changes: briefly, one draw an animation frame, then none. */
export function useEasedPose({ frame, pose, dark, atOnce, redraw }: EasedPose): void {
  const shown = useRef<Pose>(pose);
  useEffect(() => {
    const target = standAt(createFrame(), pose, dark);
    if (atOnce || shown.current === pose) {
      blendFrames(target, target, 1, frame);
      redraw();
      return;
    }
    shown.current = pose;
    const from = copyOf(frame);
    let start: number | undefined;
    let request = 0;
    const step = (now: number) => {
      start ??= now;
      const way = Math.min(1, (now - start) / EASE_MS);
      blendFrames(from, target, smooth(way), frame);
      redraw();
      if (way < 1) request = requestAnimationFrame(step);
    };
    request = requestAnimationFrame(step);
    return () => cancelAnimationFrame(request);
  }, [frame, pose, dark, atOnce, redraw]);
}
