import { GATE_POSITIONS } from '../model/geometry';
import { fanToWorld } from './fan';
import { RATED_GATES } from './props/gate';
import { FLATS } from './flats';
import { type WorldUniforms } from './uniforms';

/** Middle and radius of the ravine, fan place and world units. */
const RAVINE = { u: -0.82, s: 0.9, radius: 27 };
/** Light on the snow round lit windows: fan place, radius (world units), strength. */
const WINDOW_GLOWS = [
  { ...FLATS.lodge, ds: 0.025, radius: 13, strength: 0.8 },
  { ...FLATS.hut, ds: 0.025, radius: 6.5, strength: 0.8 },
  { ...FLATS.village, ds: 0.02, radius: 13, strength: 0.8 },
  { ...FLATS.village, u: -0.07, ds: 0.05, radius: 8, strength: 0.45 },
  { ...FLATS.village, u: 0.08, ds: 0, radius: 7, strength: 0.45 },
];
/** Cloud that fills the void below the cliff: x, z, top height, radius. */
const CLIFF_CLOUD = [94, 88, 9, 48] as const;

/** Tells all paint where the places are that it treats in their own way; they never move. */
export function tellLandmarks(uniforms: WorldUniforms): void {
  const ravine = fanToWorld(RAVINE.u, RAVINE.s);
  uniforms.uRavine.value.set(ravine.x, ravine.z, RAVINE.radius);
  RATED_GATES.forEach((gate, i) => {
    const { x, z } = fanToWorld(GATE_POSITIONS[gate], 0);
    uniforms.uRatedGates.value[i].set(x, z);
  });
  WINDOW_GLOWS.forEach(({ u, s, ds, radius, strength }, i) => {
    const { x, z } = fanToWorld(u, s + ds);
    uniforms.uWindowGlows.value[i].set(x, z, radius, strength);
  });
  uniforms.uCloud.value.set(...CLIFF_CLOUD);
}
