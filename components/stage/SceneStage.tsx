'use client';
import { type Ref, useEffect, useMemo, useRef, useState } from 'react';
import { type GateName } from '@/scenes/ids';
import { type SampledPicture } from '@/scenes/pose/sampled-picture';
import { createFrame, type Pose } from '@/scenes/pose/pose';
import { type TierName } from '@/scenes/quality/tiers';
import { type TurnHandle } from '@/scenes/world/turn/ReaderTurn';
import { useDarkScheme, useReducedMotion } from '../ui/use-reader-settings';
import { MissingMountain } from '../ui/MissingMountain';
import { Labels } from './Labels';
import { planFor } from './plan';
import { StageNote } from './StageNote';
import { standAt } from '@/scenes/pose/stand-at';
import { useEasedPose } from './use-eased-pose';
import { type EngineStatus } from './run-engine';
import { useEngine } from './use-engine';

export type { TurnHandle } from '@/scenes/world/turn/ReaderTurn';

/** What a stage does; `still` where nothing is tried. */
export type StageStatus = EngineStatus | 'still';

export interface SceneStageProps {
  pose: Pose;
  /** What to draw besides the pose. */
  sampled?: SampledPicture;
  /** Gates that runs start from. */
  starts?: readonly GateName[];
  /** Told when the canvas begins to draw, and when it cannot or is not to. */
  onStatus: (status: StageStatus) => void;
  /** Is handed what turns the mountain, once it is there. */
  turn: Ref<TurnHandle>;
}

const never = () => () => {};
const noText = () => [];

function Canvas({
  pose,
  sampled,
  starts,
  onStatus,
  turn: ref,
  tier,
  adapt,
}: SceneStageProps & { tier: TierName; adapt: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  const labels = useRef<HTMLDivElement>(null);
  const dark = useDarkScheme();
  const reducedMotion = useReducedMotion();
  const [frame] = useState(() => standAt(createFrame(), pose, dark));
  const turn = useMemo(() => ({ ref, calm: reducedMotion }), [ref, reducedMotion]);
  const { status, trouble, retry, redraw } = useEngine({
    box,
    labels,
    frame,
    onFrame: never,
    textBoxes: noText,
    tier,
    adapt,
    sampled,
    turn,
  });
  useEasedPose({ frame, pose, dark, atOnce: reducedMotion, redraw });
  useEffect(() => onStatus(status), [status, onStatus]);

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
          <Labels starts={starts} />
        </div>
      </div>
      {trouble && <MissingMountain trouble={trouble} onRetry={retry} />}
    </>
  );
}

/**
 * The mountain at one pose, in the box it is put in; follows the pose. Nothing moves by itself, so
 * less motion only means that it does not ease. Mounted in the browser only, when it is asked for.
 */
export function SceneStage(props: SceneStageProps) {
  const [plan, setPlan] = useState(() => planFor(window.location.search, false));
  const { onStatus } = props;
  useEffect(() => {
    if ('still' in plan) onStatus('still');
  }, [plan, onStatus]);

  if ('draw' in plan) return <Canvas {...props} tier={plan.draw} adapt={plan.adapt} />;
  return <StageNote plan={plan} onDraw={setPlan} />;
}
