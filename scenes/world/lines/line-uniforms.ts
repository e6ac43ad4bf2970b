import { type IUniform, Vector2 } from 'three';
import { LINE_SETS } from '../glsl/line';

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

/** The uniforms of lines on the snow alone; arrays are indexed by set. */
export interface LineUniforms {
  [name: string]: IUniform;
  uOpacity: IUniform<number[]>;
  uReach: IUniform<number[]>;
  uBreadth: IUniform<number[]>;
}

export const lineUniforms = (look: LineLook): LineUniforms => ({
  uOpacity: { value: new Array<number>(LINE_SETS).fill(0) },
  uReach: { value: new Array<number>(LINE_SETS).fill(0) },
  uBreadth: { value: new Array<number>(LINE_SETS).fill(1) },
  uLineWidth: { value: new Vector2(look.pixels, look.worldUnits) },
  uFade: { value: new Vector2(look.remains, look.fading) },
  uSpread: { value: look.spread },
  uPull: { value: 1.1 },
});
