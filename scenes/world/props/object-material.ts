import { ShaderMaterial } from 'three';
import { type WorldUniforms } from '../uniforms';
import { OBJECT_FRAGMENT, OBJECT_VERTEX } from './object-glsl';

/** Paint for things on the mountain: attributes `paint` and `surface` (see PaintedMesh), instanced or not. */
export function createObjectMaterial(uniforms: WorldUniforms): ShaderMaterial {
  return new ShaderMaterial({
    vertexShader: OBJECT_VERTEX,
    fragmentShader: OBJECT_FRAGMENT,
    uniforms,
  });
}
