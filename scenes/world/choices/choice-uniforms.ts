import { type IUniform } from 'three';

/** Width of a turn that is certain, world units. */
const BREADTH = 2.1;

/** The uniforms of open turns alone. `uHead`: how far their run has come, 0…1; `uShown`: 0…1. */
export const choiceUniforms = (): Record<string, IUniform<number>> => ({
  uHead: { value: 0 },
  uShown: { value: 0 },
  uBreadth: { value: BREADTH },
  uPull: { value: 1.6 },
});
