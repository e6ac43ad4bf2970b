import { ColorManagement, LinearSRGBColorSpace, NoToneMapping, type WebGLRenderer } from 'three';

/**
 * Colours are blended as paint, in display sRGB: every hex of the palette reaches the screen as it
 * stands. Call once, before any material is made; with fiber pass `flat` and `linear` as well.
 */
export function configureRenderer(renderer: WebGLRenderer): void {
  ColorManagement.enabled = false;
  renderer.outputColorSpace = LinearSRGBColorSpace;
  renderer.toneMapping = NoToneMapping;
}
