import { DataTexture, FloatType, NearestFilter, RedFormat } from 'three';
import { type Heightfield } from '../terrain-data';

/** Heights of the untouched ground for vertex shaders; read it with glsl/height. */
export function createHeightTexture({ heights, samples }: Heightfield): DataTexture {
  const texture = new DataTexture(heights, samples, samples, RedFormat, FloatType);
  // Filtering floats is an extension: the shader blends the four samples itself.
  texture.minFilter = texture.magFilter = NearestFilter;
  texture.unpackAlignment = 4;
  texture.needsUpdate = true;
  return texture;
}
