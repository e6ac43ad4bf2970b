/** The ways in which a reader turns the mountain; `first` goes back to the first view. */
export const WAYS = ['left', 'right', 'higher', 'lower', 'first'] as const;
export type Way = (typeof WAYS)[number];

/** Which ways still lead somewhere. */
export type OpenWays = Readonly<Record<Way, boolean>>;

/** A turn of the camera round what it looks at, added to the shot's own angles. Radians. */
export interface Turn {
  /** Above 0 the camera goes right, and what it looks at turns left. */
  turnRad: number;
  /** Above 0 the camera goes up. */
  riseRad: number;
}

export const NO_TURN: Readonly<Turn> = { turnRad: 0, riseRad: 0 };

/** How far a shot may be turned, radians; the unturned shot lies within. */
export interface TurnLimits {
  mostTurnRad: number;
  lowestRad: number;
  highestRad: number;
}

/** What one press adds. */
export const STEPS: Readonly<Record<Exclude<Way, 'first'>, Turn>> = {
  left: { turnRad: 0.25, riseRad: 0 },
  right: { turnRad: -0.25, riseRad: 0 },
  higher: { turnRad: 0, riseRad: 0.15 },
  lower: { turnRad: 0, riseRad: -0.15 },
};

/** Differences below this are none: they are rounding. */
const NONE_RAD = 1e-6;

/** The ways that are open from a turn within its limits. */
export function openWays(
  { turnRad, riseRad }: Turn,
  { mostTurnRad, lowestRad, highestRad }: TurnLimits,
): OpenWays {
  return {
    left: turnRad < mostTurnRad - NONE_RAD,
    right: turnRad > -mostTurnRad + NONE_RAD,
    higher: riseRad < highestRad - NONE_RAD,
    lower: riseRad > lowestRad + NONE_RAD,
    first: Math.abs(turnRad) > NONE_RAD || Math.abs(riseRad) > NONE_RAD,
  };
}

export const sameWays = (a: OpenWays, b: OpenWays): boolean =>
  WAYS.every((way) => a[way] === b[way]);
