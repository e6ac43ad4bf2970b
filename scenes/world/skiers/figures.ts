import {
  type BufferGeometry,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedMesh,
  ShaderMaterial,
} from 'three';
import { FIGURE_FRAGMENT, FIGURE_VERTEX } from '../glsl/figure';
import { type WorldUniforms } from '../uniforms';

/** At most `capacity` painted figures in one draw; set matrices and colours, then `count`. */
export function createFigures(
  geometry: BufferGeometry,
  capacity: number,
  uniforms: WorldUniforms,
): InstancedMesh<BufferGeometry, ShaderMaterial> {
  const material = new ShaderMaterial({
    vertexShader: FIGURE_VERTEX,
    fragmentShader: FIGURE_FRAGMENT,
    uniforms,
  });
  const figures = new InstancedMesh(geometry, material, capacity);
  const colours = new Float32Array(capacity * 3).fill(1);
  figures.instanceColor = new InstancedBufferAttribute(colours, 3);
  figures.instanceColor.setUsage(DynamicDrawUsage);
  figures.instanceMatrix.setUsage(DynamicDrawUsage);
  figures.frustumCulled = false;
  figures.count = 0;
  return figures;
}
