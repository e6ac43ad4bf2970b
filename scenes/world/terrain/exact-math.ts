/**
 * Arithmetic that gives the same bits on every machine: only + − × ÷ and square roots, because
 * engines differ in the last digit of sine and friends and two bakes must give the same bytes.
 */

const TURN = 6.283185307179586;
const HALF_TURN = 3.141592653589793;
const QUARTER_TURN = 1.5707963267948966;

/** Sine of an angle in radians, |angle| up to a few hundred; error below 1e-9. */
export function sine(angleRad: number): number {
  let x = angleRad - TURN * Math.floor(angleRad / TURN + 0.5);
  if (x > QUARTER_TURN) x = HALF_TURN - x;
  else if (x < -QUARTER_TURN) x = -HALF_TURN - x;
  const z = x * x;
  const tail = 1 / 362880 + z * (-1 / 39916800 + z / 6227020800);
  return x * (1 + z * (-1 / 6 + z * (1 / 120 + z * (-1 / 5040 + z * tail))));
}

/** Cosine of an angle in radians. */
export function cosine(angleRad: number): number {
  return sine(angleRad + QUARTER_TURN);
}

/** Arc tangent, radians, by halving the angle twice and a short series. */
function arcTangent(ratio: number): number {
  const half = ratio / (1 + Math.sqrt(1 + ratio * ratio));
  const t = half / (1 + Math.sqrt(1 + half * half));
  const z = t * t;
  return (
    4 * t * (1 + z * (-1 / 3 + z * (1 / 5 + z * (-1 / 7 + z * (1 / 9 + z * (-1 / 11 + z / 13))))))
  );
}

/** Angle of the direction (x, y) from the x axis, radians, −π…π; 0 at the origin. */
export function angleOf(y: number, x: number): number {
  if (x > 0) return arcTangent(y / x);
  if (x < 0) return arcTangent(y / x) + (y < 0 ? -HALF_TURN : HALF_TURN);
  return y > 0 ? QUARTER_TURN : y < 0 ? -QUARTER_TURN : 0;
}

/** Length of the vector (x, y). */
export function lengthOf(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}

export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}

export function mix(from: number, to: number, amount: number): number {
  return from + (to - from) * amount;
}

/** 0 below `low`, 1 above `high`, smooth between (Hermite). */
export function smoothstep(low: number, high: number, value: number): number {
  const t = clamp((value - low) / (high - low), 0, 1);
  return t * t * (3 - 2 * t);
}
