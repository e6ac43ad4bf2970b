import { type Ref } from 'react';
import { type BufferGeometry, DoubleSide } from 'three';
import { LINE_FRAGMENT, LINE_VERTEX } from '../glsl/line';
import { Paint } from '../Paint';
import { type Painted } from '../painted';
import { type LineUniforms } from './line-uniforms';

interface SnowLinesProps {
  ref?: Ref<Painted>;
  /** See glsl/line; without it, whoever shows the lines gives it them. */
  geometry?: BufferGeometry;
  /** Shared by meshes of lines that are shown together, each of another set. */
  paint: LineUniforms;
}

/** Lines that lie on the snow and sink with it. */
export function SnowLines({ ref, geometry, paint }: SnowLinesProps) {
  return (
    <mesh ref={ref} geometry={geometry} frustumCulled={false} renderOrder={3}>
      <Paint
        sinks
        vertex={LINE_VERTEX}
        fragment={LINE_FRAGMENT}
        own={() => paint}
        transparent
        depthWrite={false}
        side={DoubleSide}
      />
    </mesh>
  );
}
