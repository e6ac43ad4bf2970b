'use client';
import { useEffect, useRef } from 'react';
import { createFrame, type Pose, type PoseFrame } from '@/scenes/pose/pose';
import { blendFrames, copyOf } from '@/scenes/pose/blend-frames';
import { standAt } from '@/scenes/pose/stand-at';
import { ease } from '../ui/ease';

const EASE_MS = 240;

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
    return ease(EASE_MS, (way) => {
      blendFrames(from, target, way, frame);
      redraw();
    });
  }, [frame, pose, dark, atOnce, redraw]);
}
