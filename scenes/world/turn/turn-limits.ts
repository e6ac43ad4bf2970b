import { type ShotName } from '../../ids';
import { type TurnLimits } from './ways';

/** Within these the world has an edge nowhere, in any light. */
const WIDEST: TurnLimits = { mostTurnRad: 0.75, lowestRad: -0.12, highestRad: 0.45 };
/** From straight above there is no higher: the map would turn over. */
const ABOVE: TurnLimits = { ...WIDEST, highestRad: 0 };

/** Shots that show an edge sooner. From beyond the void, the bank of fog ends beside the cliff. */
const NARROWER: Partial<Record<ShotName, TurnLimits>> = {
  map: ABOVE,
  'map-ridge': ABOVE,
  cliff: { mostTurnRad: 0.35, lowestRad: -0.06, highestRad: 0.2 },
};

/** Shots for tall screens look from high up: a little higher, and the far rim shows. */
const HIGHEST_TALL_RAD = 0.12;

/** How far a shot may be turned. `aspect`: width by height of the picture. */
export function turnLimits(shot: ShotName, aspect: number): TurnLimits {
  const limits = NARROWER[shot] ?? WIDEST;
  if (aspect >= 1) return limits;
  return { ...limits, highestRad: Math.min(limits.highestRad, HIGHEST_TALL_RAD) };
}
