import { type Ref } from 'react';
import { type BufferGeometry } from 'three';
import { type Painted } from '../painted';
import { LinePaint } from './LinePaint';
import { type LineUniforms } from './line-uniforms';

interface SnowLinesProps {
  ref?: Ref<Painted>;
  /** See glsl/line; without it, whoever shows the lines gives it them. */
  geometry?: BufferGeometry;
  /** Without it, they wear the `<LinePaint forAll>` of the group they stand in. */
  paint?: LineUniforms;
}

/** Lines that lie on the snow and sink with it. */
export function SnowLines({ ref, geometry, paint }: SnowLinesProps) {
  return (
    <mesh ref={ref} geometry={geometry} frustumCulled={false} renderOrder={3}>
      {paint && <LinePaint paint={paint} />}
    </mesh>
  );
}
