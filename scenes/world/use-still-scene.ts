import { useThree } from '@react-three/fiber';
import { useLayoutEffect } from 'react';

/**
 * Parts stand where their geometry lies. What is moved all the same (the evaluator) updates its own
 * matrices; three would multiply those of every part in every frame.
 */
export function useStillScene(): void {
  const scene = useThree((state) => state.scene);
  useLayoutEffect(() => {
    Object.assign(scene, { matrixWorldAutoUpdate: false });
    return () => {
      Object.assign(scene, { matrixWorldAutoUpdate: true });
    };
  }, [scene]);
}
