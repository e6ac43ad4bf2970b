import { type WebGLRenderer } from 'three';

/**
 * Tells of a program that does not link, whenever it is first drawn with: what it should draw would
 * be missing from the picture, and nobody would know.
 */
export function watchPrograms(renderer: WebGLRenderer, onBroken: (reason: Error) => void): void {
  renderer.debug.onShaderError = (gl, program, vertex, fragment) => {
    const log = [
      gl.getProgramInfoLog(program),
      gl.getShaderInfoLog(vertex),
      gl.getShaderInfoLog(fragment),
    ];
    onBroken(new Error(`A program of the mountain does not link. ${log.join(' ').trim()}`));
  };
}
