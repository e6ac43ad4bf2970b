import { type Ref } from 'react';
import { type BufferGeometry, DoubleSide } from 'three';
import { CHOICE_FRAGMENT, CHOICE_VERTEX } from '../glsl/choice';
import { Paint } from '../Paint';
import { type Painted } from '../painted';
import { choiceUniforms } from './choice-uniforms';

interface OpenTurnsProps {
  ref: Ref<Painted>;
  /** See `choiceGeometry`; without it, whoever shows the turns gives it them. */
  geometry?: BufferGeometry;
}

/** The ink of the turns that are open at the head of a run. */
export function OpenTurns({ ref, geometry }: OpenTurnsProps) {
  return (
    <mesh ref={ref} geometry={geometry} frustumCulled={false} renderOrder={3.2}>
      <Paint
        sinks
        vertex={CHOICE_VERTEX}
        fragment={CHOICE_FRAGMENT}
        own={choiceUniforms}
        transparent
        depthWrite={false}
        side={DoubleSide}
      />
    </mesh>
  );
}
