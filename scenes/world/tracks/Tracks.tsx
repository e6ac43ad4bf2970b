import { useEffect } from 'react';
import { prepareWhenIdle } from '../../slices/pacing';
import { useMountain } from '../mountain-context';
import { usePose, useRestored } from '../use-pose';
import { type TrackPainter } from './track-painter';

/** Repaints the tracks where the run counter has moved or the ground is being refilled. */
export function Tracks({ painter }: { painter: TrackPainter }) {
  const { sampled } = useMountain();
  usePose('tracks', (frame, { gl }) =>
    painter.paint(gl, frame.runs, frame.refilled, sampled.current?.track),
  );
  useRestored(painter.markDirty);
  useEffect(() => prepareWhenIdle([painter.refilledLayer]), [painter]);
  return null;
}
