'use client';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type SampledPicture } from '@/scenes/pose/sampled-picture';
import { type PoseFrame } from '@/scenes/pose/pose';
import { type TierName } from '@/scenes/quality/tiers';
import { MissingMountain } from '../ui/MissingMountain';
import { AmbientMotion } from './AmbientMotion';
import { keepDescriptions } from './keep-descriptions';
import { type Box } from './label-spots';
import { Labels } from './Labels';
import { noteStore } from './note-store';
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
  /** Since when it is waited for, as `performance.now()` tells it; where not said, from now on. */
  since?: number;
}

function Canvas(props: StageProps & { tier: TierName; adapt: boolean }) {
  const { frame, onFrame, textBoxes, reducedMotion, tier, adapt, sampled, since } = props;
  const box = useRef<HTMLDivElement>(null);
  const labels = useRef<HTMLDivElement>(null);
  const { status, trouble, retry, redraw } = useEngine({
    box,
    labels,
    frame,
    onFrame,
    textBoxes,
    tier,
    adapt,
    sampled,
    since,
  });

  // Stills stand until the canvas was seen to be drawn, and whenever that is in doubt.
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.canvas = status;
    if (status === 'failed') dataset.mountain = 'still';
    if (status !== 'drawing') return;
    if (dataset.mountain === 'still') keepDescriptions();
    dataset.mountain = 'live';
  }, [status]);

  return (
    <>
      <div
        ref={box}
        className="stage"
        data-status={status}
        data-partial={sampled?.partial}
        aria-hidden="true"
      >
        <div ref={labels} className="stage-labels">
          <Labels />
        </div>
      </div>
      {trouble && <MissingMountain trouble={trouble} onRetry={retry} closable />}
      {(status === 'drawing' || status === 'lost') && !reducedMotion && (
        <AmbientMotion frame={frame} redraw={redraw} />
      )}
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
  const [asked, setAsked] = useState(false);
  const [closed, setClosed] = useState(noteStore.isClosed);

  useEffect(() => {
    if ('still' in plan) document.documentElement.dataset.mountain = 'still';
  }, [plan]);

  // Nothing of it is left on the page that a link leads to.
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    return () => {
      delete dataset.canvas;
    };
  }, []);

  const onDraw = (anyway: Plan) => {
    setAsked(true);
    setPlan(anyway);
  };
  const onClose = () => {
    noteStore.close();
    setClosed(true);
  };
  if (!('draw' in plan)) {
    return closed ? null : <StageNote plan={plan} onDraw={onDraw} onClose={onClose} />;
  }
  const since = asked ? undefined : props.since;
  return <Canvas {...props} since={since} tier={plan.draw} adapt={plan.adapt} />;
}
