'use client';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type SampledPicture } from '@/scenes/pose/sampled-picture';
import { type PoseFrame } from '@/scenes/pose/pose';
import { type TierName } from '@/scenes/quality/tiers';
import { MissingMountain } from '../ui/MissingMountain';
import { AmbientMotion } from './AmbientMotion';
import { type Box } from './label-spots';
import { Labels } from './Labels';
import { type Plan, planFor } from './plan';
import { StageNote } from './StageNote';
import { useEngine } from './use-engine';

export interface StageProps {
  frame: PoseFrame;
  onFrame(listener: () => void): () => void;
  /** Where words of the story stand now, in the window's CSS pixels. */
  textBoxes(): Box[];
  reducedMotion: boolean;
  /** What to draw besides the pose of the frame, such as what a reader has set in a step. */
  sampled?: SampledPicture;
}

function Canvas(props: StageProps & { tier: TierName; adapt: boolean }) {
  const { frame, onFrame, textBoxes, reducedMotion, tier, adapt, sampled } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const labels = useRef<HTMLDivElement>(null);
  const { status, redraw } = useEngine({
    canvas,
    labels,
    frame,
    onFrame,
    textBoxes,
    tier,
    adapt,
    sampled,
  });

  // The first still stands until the canvas has drawn, and all of them where it cannot.
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.mountain = status === 'failed' ? 'still' : 'live';
    dataset.canvas = status;
  }, [status]);

  return (
    <>
      <div
        className="stage"
        data-status={status}
        data-partial={sampled?.partial}
        aria-hidden="true"
      >
        <canvas ref={canvas} />
        <div ref={labels} className="stage-labels">
          <Labels />
        </div>
      </div>
      {status === 'failed' && <MissingMountain />}
      {status === 'drawing' && !reducedMotion && <AmbientMotion frame={frame} redraw={redraw} />}
    </>
  );
}

/**
 * The one canvas behind the text: drawn where the machine can, explained where it cannot.
 * Mounted in the browser only.
 */
export function Stage(props: StageProps) {
  const [plan, setPlan] = useState<Plan>(() =>
    planFor(window.location.search, props.reducedMotion),
  );

  useEffect(() => {
    if ('still' in plan) document.documentElement.dataset.mountain = 'still';
  }, [plan]);

  // The page that a link leads to is never painted with its words out of a mountain's way.
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    return () => {
      delete dataset.mountain;
      delete dataset.canvas;
    };
  }, []);

  if ('draw' in plan) return <Canvas {...props} tier={plan.draw} adapt={plan.adapt} />;
  return <StageNote plan={plan} onDraw={setPlan} />;
}
