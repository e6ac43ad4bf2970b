import { useRef } from 'react';
import { type Mesh } from 'three';
import { useMountain } from '../mountain-context';
import { useMade } from '../use-made';
import { usePose } from '../use-pose';
import { buildingsGeometry } from './buildings-geometry';
import { ObjectPaint } from './ObjectPaint';
import { showThing } from './show-things';

/** Houses, gates and boulders: whatever stands and never moves, in one draw call. */
export function Buildings() {
  const { assets } = useMountain();
  const buildings = useRef<Mesh>(null);
  const geometry = useMade(() => buildingsGeometry(assets.terrain.heightfield));
  usePose('weather', (frame) => showThing(buildings.current, frame));
  return (
    <mesh ref={buildings} geometry={geometry} frustumCulled={false}>
      <ObjectPaint />
    </mesh>
  );
}
