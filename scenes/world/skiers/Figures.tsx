import { type Ref, useState } from 'react';
import { type BufferGeometry, DynamicDrawUsage, type InstancedMesh } from 'three';
import { FIGURE_FRAGMENT, FIGURE_VERTEX } from '../glsl/figure';
import { Paint } from '../Paint';
import { useMade } from '../use-made';

interface FiguresProps {
  ref: Ref<InstancedMesh>;
  /** Makes the figure, in attributes of glsl/figure. */
  shape: () => BufferGeometry;
  /** How many there may be. */
  capacity: number;
}

/** Painted figures in one draw: whoever places them sets matrices and colours, then `count`. */
export function Figures({ ref, shape, capacity }: FiguresProps) {
  const geometry = useMade(shape);
  const [colours] = useState(() => new Float32Array(capacity * 3).fill(1));
  return (
    <instancedMesh
      ref={ref}
      args={[geometry, undefined, capacity]}
      count={0}
      instanceMatrix-usage={DynamicDrawUsage}
      frustumCulled={false}
    >
      <instancedBufferAttribute
        attach="instanceColor"
        args={[colours, 3]}
        usage={DynamicDrawUsage}
      />
      <Paint vertex={FIGURE_VERTEX} fragment={FIGURE_FRAGMENT} />
    </instancedMesh>
  );
}
