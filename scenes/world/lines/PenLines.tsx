import { DoubleSide } from 'three';
import { PEN_VERTEX } from '../glsl/pen';
import { Paint } from '../Paint';
import { useMade } from '../use-made';
import { penGeometry } from './pen-geometry';

interface PenLinesProps {
  /** Lays the lines, each three numbers a point, world units, at least two points. */
  lay: () => readonly ArrayLike<number>[];
  /** Their paint; it gets `vWorld`. */
  fragment: string;
}

/** Ropes in the air, as thin as by a pen at any distance; one draw call for all. */
export function PenLines({ lay, fragment }: PenLinesProps) {
  const geometry = useMade(() => penGeometry(lay()));
  return (
    <mesh geometry={geometry} frustumCulled={false} renderOrder={3}>
      <Paint
        vertex={PEN_VERTEX}
        fragment={fragment}
        transparent
        depthWrite={false}
        side={DoubleSide}
      />
    </mesh>
  );
}
