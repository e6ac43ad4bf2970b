import { DoubleSide, ShaderMaterial, Vector2 } from 'three';
import { LINE_FRAGMENT, LINE_SETS, LINE_VERTEX } from '../glsl/line';
import { type SinkUniforms, type WorldUniforms } from '../uniforms';

export interface LineLook {
  /** Least width, device pixels, and width on the ground, world units. */
  pixels: number;
  worldUnits: number;
  /** What stays of a line behind its head, 0…1, and how fast it fades to that. */
  remains: number;
  fading: number;
  /** How much later the last line of a set starts, share of its way. */
  spread: number;
}

/** The paint of lines on the snow. Arrays are indexed by set. */
export function createLineMaterial(uniforms: WorldUniforms, sink: SinkUniforms, look: LineLook) {
  const own = {
    uOpacity: { value: new Array<number>(LINE_SETS).fill(0) },
    uReach: { value: new Array<number>(LINE_SETS).fill(0) },
    uBreadth: { value: new Array<number>(LINE_SETS).fill(1) },
    uLineWidth: { value: new Vector2(look.pixels, look.worldUnits) },
    uFade: { value: new Vector2(look.remains, look.fading) },
    uSpread: { value: look.spread },
    uPull: { value: 1.1 },
  };
  const material = new ShaderMaterial({
    vertexShader: LINE_VERTEX,
    fragmentShader: LINE_FRAGMENT,
    uniforms: { ...uniforms, ...sink, ...own },
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
  });
  return { material, uniforms: own };
}
