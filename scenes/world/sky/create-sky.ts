import { BufferAttribute, BufferGeometry, Mesh, ShaderMaterial } from 'three';
import { SKY_FRAGMENT, SKY_VERTEX } from '../glsl/sky';
import { type WorldPart } from '../part';
import { type WorldUniforms } from '../uniforms';

/** Sky and skyline. Drawn after the ground, so that only what shows of it is painted. */
export function createSky(uniforms: WorldUniforms): WorldPart {
  const geometry = new BufferGeometry();
  const corners = new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]);
  geometry.setAttribute('position', new BufferAttribute(corners, 3));
  const material = new ShaderMaterial({
    vertexShader: SKY_VERTEX,
    fragmentShader: SKY_FRAGMENT,
    uniforms,
    depthWrite: false,
  });
  const sky = new Mesh(geometry, material);
  sky.frustumCulled = false;
  sky.renderOrder = 2;
  return {
    object: sky,
    update() {},
    dispose() {
      geometry.dispose();
      material.dispose();
    },
  };
}
