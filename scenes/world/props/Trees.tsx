import { useLayoutEffect, useRef } from 'react';
import { type InstancedMesh } from 'three';
import { useMountain } from '../mountain-context';
import { useMade } from '../use-made';
import { ObjectPaint } from './ObjectPaint';
import { plantTrees, treeCount } from './plant-trees';
import { treeGeometry } from './tree-geometry';

/** The first trees of the terrain, as many as the tier draws, in one draw call; signs on the map. */
export function Trees() {
  const { assets, tier } = useMountain();
  const stand = useRef<InstancedMesh>(null);
  const shape = useMade(treeGeometry);
  const count = treeCount(assets.terrain, tier.trees);
  useLayoutEffect(() => {
    if (stand.current) plantTrees(stand.current, assets.terrain);
  }, [assets]);
  return (
    <instancedMesh ref={stand} args={[shape, undefined, count]} frustumCulled={false}>
      <ObjectPaint />
    </instancedMesh>
  );
}
