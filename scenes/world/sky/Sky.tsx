import { SKY_FRAGMENT, SKY_VERTEX } from '../glsl/sky';
import { Paint } from '../Paint';

/** One triangle over the whole picture, in clip space. */
const CORNERS = new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]);

/** Sky and skyline. Drawn after the ground, so that only what shows of it is painted. */
export function Sky() {
  return (
    <mesh frustumCulled={false} renderOrder={2}>
      <bufferGeometry>
        <bufferAttribute attach="attributes-position" args={[CORNERS, 3]} />
      </bufferGeometry>
      <Paint vertex={SKY_VERTEX} fragment={SKY_FRAGMENT} depthWrite={false} />
    </mesh>
  );
}
