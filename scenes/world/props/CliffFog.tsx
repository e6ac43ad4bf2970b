import { useRef } from 'react';
import { type Mesh } from 'three';
import { FOG_FRAGMENT, FOG_VERTEX } from '../glsl/fog';
import { Paint } from '../Paint';
import { useMade } from '../use-made';
import { usePose } from '../use-pose';
import { fogGeometry } from './fog-geometry';
import { showThing } from './show-things';

/** Puffs of fog that fill the void below the cliff, one draw call; they drift with elapsed time. */
export function CliffFog() {
  const fog = useRef<Mesh>(null);
  const geometry = useMade(fogGeometry);
  usePose('weather', (frame) => showThing(fog.current, frame));
  return (
    <mesh ref={fog} geometry={geometry} frustumCulled={false} renderOrder={4}>
      <Paint vertex={FOG_VERTEX} fragment={FOG_FRAGMENT} transparent depthWrite={false} />
    </mesh>
  );
}
