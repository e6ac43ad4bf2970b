import { useEffect } from 'react';
import { prepareWhenIdle } from '../../slices/pacing';
import { useMountain } from '../mountain-context';
import { usePose, useRestored } from '../use-pose';

/** Repaints the tracks where the run counter has moved or the ground is being refilled. */
export function Tracks() {
  const { tracks, sampled } = useMountain();
  usePose('tracks', (frame, { gl }) =>
    tracks.paint(gl, frame.runs, frame.refilled, sampled.current?.track),
  );
  useRestored(tracks.markDirty);
  useEffect(() => prepareWhenIdle([tracks.refilledLayer]), [tracks]);
  return null;
}
