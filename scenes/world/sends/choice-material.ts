import { DoubleSide, ShaderMaterial } from 'three';
import { CHOICE_FRAGMENT, CHOICE_VERTEX } from '../glsl/choice';
import { type SinkUniforms, type WorldUniforms } from '../uniforms';

/** Width of a turn that is certain, world units. */
const BREADTH = 2.1;

/** The ink of the turns open at the head of a run. `uHead`: how far it has come, 0…1. */
export function createChoiceMaterial(uniforms: WorldUniforms, sink: SinkUniforms) {
  const own = {
    uHead: { value: 0 },
    uShown: { value: 0 },
    uBreadth: { value: BREADTH },
    uPull: { value: 1.6 },
  };
  const material = new ShaderMaterial({
    vertexShader: CHOICE_VERTEX,
    fragmentShader: CHOICE_FRAGMENT,
    uniforms: { ...uniforms, ...sink, ...own },
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
  });
  return { material, uniforms: own };
}
