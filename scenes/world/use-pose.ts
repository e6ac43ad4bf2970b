import { type RootState, useFrame, useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { type PoseFrame } from '../pose/pose';
import { FRAME_ORDER, type FrameStage } from './frame-order';
import { useMountain } from './mountain-context';

/**
 * Takes on every frame in its turn. `show` makes the part a function of the frame and of what is
 * sampled: it neither allocates nor remembers, beyond knowing what it last uploaded.
 */
export function usePose(
  stage: FrameStage,
  show: (frame: PoseFrame, state: RootState) => void,
): void {
  const { frame } = useMountain();
  useFrame((state) => show(frame, state), FRAME_ORDER[stage]);
}

/** Calls `redraw` when a lost context is back: render targets return as zeros. */
export function useRestored(redraw: () => void): void {
  const canvas = useThree((state) => state.gl.domElement);
  useEffect(() => {
    canvas.addEventListener('webglcontextrestored', redraw);
    return () => canvas.removeEventListener('webglcontextrestored', redraw);
  }, [canvas, redraw]);
}
