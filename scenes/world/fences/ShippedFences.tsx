import { useRef } from 'react';
import { type Group } from 'three';
import { useMountain } from '../mountain-context';
import { usePose } from '../use-pose';
import { Nets } from './Nets';
import { raiseShippedFences } from './raise-nets';

/** The fences of the trained ground and of the refilled one, which a frame blends between. */
export function ShippedFences() {
  const { fences, sampled } = useMountain();
  const nets = useRef<Group>(null);
  usePose('ground', (frame) => {
    const replaced = sampled.current?.fence !== undefined;
    if (nets.current) raiseShippedFences(nets.current, fences, frame, replaced);
  });
  return <Nets ref={nets} geometry={fences} />;
}
