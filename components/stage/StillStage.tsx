'use client';
import { useMemo, useRef } from 'react';
import { toDarkEdition } from '@/scenes/pose/dark-edition';
import { createFrame, type Pose, type PoseFrame } from '@/scenes/pose/pose';
import { scoreSteps } from '@/scenes/pose/storyboard';
import { createTimeline, evaluate } from '@/scenes/pose/timeline';
import { readQualityWish } from './capability';
import { useEngine } from './use-engine';

/** One pose as a frame, as a step shows it at rest; without the words that stand on the mountain. */
function frameOf(pose: Pose, dark: boolean): PoseFrame {
  const bare = { ...pose, gateLabels: 0, valleyLabels: 0 };
  const timeline = createTimeline(scoreSteps(['pose'], [{ id: 'pose', pose: bare }]));
  const frame = evaluate(timeline, 0.5, createFrame());
  return dark ? toDarkEdition(frame) : frame;
}

const never = () => () => {};
const noText = () => [];

/** The canvas alone, standing still at one pose: what stills are photographed from. */
export function StillStage({ pose }: { pose: Pose }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const labels = useRef<HTMLDivElement>(null);
  const frame = useMemo(
    () => frameOf(pose, window.matchMedia('(prefers-color-scheme: dark)').matches),
    [pose],
  );
  const wish = readQualityWish(window.location.search);
  const tier = wish === undefined || wish === 'off' ? 'high' : wish;
  const { status } = useEngine({ canvas, labels, frame, onFrame: never, textBoxes: noText, tier });
  return (
    <div className="stage gallery-bare" data-status={status} aria-hidden="true">
      <canvas ref={canvas} />
      <div ref={labels} className="stage-labels" />
    </div>
  );
}
