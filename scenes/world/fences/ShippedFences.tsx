import { useRef } from 'react';
import { type Group, type Texture } from 'three';
import { useMountain } from '../mountain-context';
import { usePose } from '../use-pose';
import { type FenceGeometry } from './fence-geometry';
import { Nets } from './Nets';
import { raiseShippedFences } from './raise-nets';

interface ShippedFencesProps {
  geometry: FenceGeometry;
  normals: Texture;
}

/** The fences of the trained ground and of the refilled one, which a frame blends between. */
export function ShippedFences({ geometry, normals }: ShippedFencesProps) {
  const { sampled } = useMountain();
  const nets = useRef<Group>(null);
  usePose('ground', (frame) => {
    const replaced = sampled.current?.fence !== undefined;
    if (nets.current) raiseShippedFences(nets.current, geometry, frame, replaced);
  });
  return <Nets ref={nets} geometry={geometry} normals={normals} />;
}
