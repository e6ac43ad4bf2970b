import { type Ref } from 'react';
import { AdditiveBlending, CylinderGeometry, DoubleSide, Matrix4 } from 'three';
import { BEAM_FRAGMENT, BEAM_VERTEX } from '../glsl/beam';
import { Paint } from '../Paint';
import { type Painted } from '../painted';
import { useMade } from '../use-made';

const beamUniforms = () => ({ uBeam: { value: 0 }, uTurn: { value: new Matrix4() } });
/** Its tip at the origin, one unit long, one unit wide at its end. */
const coneGeometry = () => new CylinderGeometry(0.02, 1, 1, 56, 1, true).translate(0, -0.5, 0);

/** The visible beam: brightest where one looks along its air, gone at its edges. */
export function Beam({ ref }: { ref: Ref<Painted> }) {
  const geometry = useMade(coneGeometry);
  return (
    <mesh
      ref={ref}
      geometry={geometry}
      frustumCulled={false}
      matrixAutoUpdate={false}
      renderOrder={5}
    >
      <Paint
        vertex={BEAM_VERTEX}
        fragment={BEAM_FRAGMENT}
        own={beamUniforms}
        transparent
        depthWrite={false}
        side={DoubleSide}
        blending={AdditiveBlending}
      />
    </mesh>
  );
}
