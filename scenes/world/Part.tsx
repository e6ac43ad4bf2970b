import { useEffect, useMemo } from 'react';
import { prepareWhenIdle } from '../slices/pacing';
import { type FrameStage } from './frame-order';
import { type Surroundings, useMountain } from './mountain-context';
import { type WorldPart } from './part';
import { usePose, useRestored } from './use-pose';

interface PartProps {
  stage: FrameStage;
  /** The same function at every render. */
  make: (surroundings: Surroundings) => WorldPart;
}

const nothing = () => {};

/** Mounts a part that is still built in plain code. */
export function Part({ stage, make }: PartProps) {
  const surroundings = useMountain();
  const part = useMemo(() => make(surroundings), [make, surroundings]);
  usePose(stage, (frame, state) => part.update(frame, state));
  useRestored(part.restore ?? nothing);
  useEffect(() => {
    const stop = prepareWhenIdle(part.later ?? []);
    return () => {
      stop();
      part.dispose();
    };
  }, [part]);
  return part.object ? <primitive object={part.object} /> : null;
}
