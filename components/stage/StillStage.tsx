'use client';
import { useEffect, useRef, useState } from 'react';
import { createFrame, type Pose, type PoseFrame } from '@/scenes/pose/pose';
import { readQualityWish } from './capability';
import { standAt } from '@/scenes/pose/stand-at';
import { useEngine } from './use-engine';

interface StillStageProps {
  pose: Pose;
  /** How long the snow has drifted: the same number, the same picture. */
  seconds?: number;
}

/** One pose without the words that stand on the mountain, after so many seconds of drifting. */
function standBare(frame: PoseFrame, pose: Pose, seconds: number): PoseFrame {
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  standAt(frame, { ...pose, gateLabels: 0, valleyLabels: 0 }, dark);
  frame.elapsed = seconds;
  return frame;
}

const never = () => () => {};
const noText = () => [];

/** The canvas alone, standing still at one pose: what stills are photographed from. */
export function StillStage({ pose, seconds = 0 }: StillStageProps) {
  const box = useRef<HTMLDivElement>(null);
  const labels = useRef<HTMLDivElement>(null);
  const [frame] = useState(() => standBare(createFrame(), pose, seconds));
  const wish = readQualityWish(window.location.search);
  const tier = wish === undefined || wish === 'off' ? 'high' : wish;
  const { status, redraw } = useEngine({
    box,
    labels,
    frame,
    onFrame: never,
    textBoxes: noText,
    tier,
    adapt: false,
  });
  useEffect(() => {
    standBare(frame, pose, seconds);
    redraw();
  }, [frame, pose, seconds, redraw]);
  return (
    <div ref={box} className="stage z-10" data-status={status} aria-hidden="true">
      <div ref={labels} className="stage-labels" />
    </div>
  );
}
