import { type Texture } from 'three';
import { OwnFence } from './OwnFence';
import { type ShippedFences as Shipped } from './plan-geometry';
import { ShippedFences } from './ShippedFences';

interface FencesProps {
  shipped: Shipped;
  /** Normals of the ground: shadows of nets lie on it. */
  normals: Texture;
}

/** Fences as the model raised them or, where there is one, that of a reader's ratings instead. */
export function Fences({ shipped, normals }: FencesProps) {
  return (
    <>
      <ShippedFences geometry={shipped.geometry} normals={normals} />
      <OwnFence ground={shipped.ground} normals={normals} />
    </>
  );
}
