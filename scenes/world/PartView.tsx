import { useFrame, useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { type PoseFrame } from '../pose/pose';
import { FRAME_ORDER, type FrameStage } from './frame-order';
import { type WorldPart } from './part';

interface PartViewProps {
  part: WorldPart;
  stage: FrameStage;
  frame: PoseFrame;
}

/** Puts a part into the scene, hands it every frame in its turn, and disposes of it. */
export function PartView({ part, stage, frame }: PartViewProps) {
  const canvas = useThree((state) => state.gl.domElement);
  useFrame((state) => part.update(frame, state), FRAME_ORDER[stage]);
  useEffect(() => {
    const restore = () => part.restore?.();
    canvas.addEventListener('webglcontextrestored', restore);
    return () => {
      canvas.removeEventListener('webglcontextrestored', restore);
      part.dispose();
    };
  }, [canvas, part]);
  return part.object ? <primitive object={part.object} /> : null;
}
