import { type IUniform, Vector2, Vector3 } from 'three';
import { NEAR_AIR, SLOPE_AIR } from './fall-geometry';
import { type WordAtlas } from './word-atlas';

/** The uniforms of falling words alone; `showTextSnow` writes what follows the frame. */
export function textUniforms(atlas: WordAtlas): Record<string, IUniform> {
  return {
    tWords: { value: atlas.texture },
    uText: { value: 0 },
    uFallen: { value: 0 },
    uFallHeight: { value: SLOPE_AIR.height },
    uAir: { value: NEAR_AIR },
    uWordScale: { value: 1 },
    uAirCentre: { value: new Vector3() },
    uCells: { value: new Vector2(atlas.columns, atlas.rows) },
    uWordless: { value: new Vector2() },
  };
}
