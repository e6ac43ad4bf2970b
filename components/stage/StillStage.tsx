'use client';
import { useEffect, useRef, useState } from 'react';
import { toDarkEdition } from '@/scenes/pose/dark-edition';
import { createFrame, type Pose, type PoseFrame } from '@/scenes/pose/pose';
import { scoreSteps } from '@/scenes/pose/storyboard';
import { createTimeline, evaluate } from '@/scenes/pose/timeline';
import { readQualityWish } from './capability';
import { useEngine } from './use-engine';

interface StillStageProps {
  pose: Pose;
  /** How long the snow has drifted: the same number, the same picture. */
  seconds?: number;
}

/** Writes one pose as a step shows it at rest, without the words that stand on the mountain. */
function standAt(frame: PoseFrame, pose: Pose, seconds: number): PoseFrame {
  const bare = { ...pose, gateLabels: 0, valleyLabels: 0 };
  const timeline = createTimeline(scoreSteps(['pose'], [{ id: 'pose', pose: bare }]));
  evaluate(timeline, 0.5, frame);
  frame.elapsed = seconds;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? toDarkEdition(frame) : frame;
}

const never = () => () => {};
const noText = () => [];

/** The canvas alone, standing still at one pose: what stills are photographed from. */
export function StillStage({ pose, seconds = 0 }: StillStageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const labels = useRef<HTMLDivElement>(null);
  const [frame] = useState(() => standAt(createFrame(), pose, seconds));
  const wish = readQualityWish(window.location.search);
  const tier = wish === undefined || wish === 'off' ? 'high' : wish;
  const { status, redraw } = useEngine({
    canvas,
    labels,
    frame,
    onFrame: never,
    textBoxes: noText,
    tier,
    adapt: false,
  });
  useEffect(() => {
    standAt(frame, pose, seconds);
    redraw();
  }, [frame, pose, seconds, redraw]);
  return (
    <div className="stage gallery-bare" data-status={status} aria-hidden="true">
      <canvas ref={canvas} />
      <div ref={labels} className="stage-labels" />
    </div>
  );
}
