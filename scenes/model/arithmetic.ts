/**
 * exp, ln and sin from + − × ÷ and integer operations alone. The built-in ones may differ in the
 * last bit between engines; these give every machine the same bits, so a bake can be compared.
 */

export const LN_2 = 0.6931471805599453;
const LOG2_E = 1.4426950408889634;
// ln 2 in two parts: the high one has trailing zero bits, so that exponent · high is exact.
const LN_2_HIGH = 6.9314718036912381649e-1;
const LN_2_LOW = 1.90821492927058770002e-10;
const SQRT_2 = 1.4142135623730951;

const EXPONENT_BIAS = 1023;
const EXP_UNDERFLOW = -708;

/** 2^(i − 1023); entry 0 stands for 0. */
const POWERS_OF_TWO = powersOfTwo();

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(2 * EXPONENT_BIAS + 2).fill(1);
  powers[0] = 0;
  for (let i = EXPONENT_BIAS + 1; i < powers.length - 1; i++) powers[i] = powers[i - 1] * 2;
  for (let i = EXPONENT_BIAS - 1; i >= 1; i--) powers[i] = powers[i + 1] / 2;
  return powers;
}

const F3 = 1 / 6;
const F4 = 1 / 24;
const F5 = 1 / 120;
const F6 = 1 / 720;
const F7 = 1 / 5040;
const F8 = 1 / 40320;
const F9 = 1 / 362880;
const F10 = 1 / 3628800;
const F11 = 1 / 39916800;

/** e^(x − exponent · ln 2) by Taylor's series, where that is within ½ ln 2 of 0. */
function expOfRest(x: number, exponent: number): number {
  const r = x - exponent * LN_2_HIGH - exponent * LN_2_LOW;
  const tail = F6 + r * (F7 + r * (F8 + r * (F9 + r * (F10 + r * F11))));
  return 1 + r * (1 + r * (0.5 + r * (F3 + r * (F4 + r * (F5 + r * tail)))));
}

/** e^x for x ≤ 709, within 2 units in the last place; 0 below −708 and for NaN. */
export function exp(x: number): number {
  if (!(x > EXP_UNDERFLOW)) return 0;
  const exponent = Math.floor(x * LOG2_E + 0.5);
  return expOfRest(x, exponent) * POWERS_OF_TWO[exponent + EXPONENT_BIAS];
}

/**
 * e^x of every entry, of any size, as value · 2^exponent: entries become the values, in √½…√2.
 * For |x| below 10^6.
 */
export function expEachScaled(values: Float64Array, exponents: Int32Array): void {
  for (let i = 0; i < values.length; i++) {
    const exponent = Math.floor(values[i] * LOG2_E + 0.5);
    values[i] = expOfRest(values[i], exponent);
    exponents[i] = exponent;
  }
}

/** 2^n for whole n ≤ 1023; 0 below −1022. */
export function powerOfTwo(n: number): number {
  return n < 1 - EXPONENT_BIAS ? 0 : POWERS_OF_TWO[n + EXPONENT_BIAS];
}

const doubleBits = new Float64Array(1);
const wordBits = new Int32Array(doubleBits.buffer);
const HIGH_WORD = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

const O3 = 1 / 3;
const O5 = 1 / 5;
const O7 = 1 / 7;
const O9 = 1 / 9;
const O11 = 1 / 11;
const O13 = 1 / 13;
const O15 = 1 / 15;
const O17 = 1 / 17;
const O19 = 1 / 19;
const O21 = 1 / 21;

/** The largest whole n with 2^n ≤ x, for a normal x > 0. */
export function binaryExponent(x: number): number {
  doubleBits[0] = x;
  return (wordBits[HIGH_WORD] >>> 20) - EXPONENT_BIAS;
}

/** Natural logarithm of a normal x > 0 (series of artanh); −∞ for x ≤ 0 and for NaN. */
export function ln(x: number): number {
  if (!(x > 0)) return -Infinity;
  doubleBits[0] = x;
  const high = wordBits[HIGH_WORD];
  let exponent = (high >>> 20) - EXPONENT_BIAS;
  wordBits[HIGH_WORD] = (high & 0xfffff) | 0x3ff00000;
  let mantissa = doubleBits[0];
  if (mantissa > SQRT_2) {
    mantissa *= 0.5;
    exponent++;
  }
  const s = (mantissa - 1) / (mantissa + 1);
  const z = s * s;
  const tail = O13 + z * (O15 + z * (O17 + z * (O19 + z * O21)));
  const series = 1 + z * (O3 + z * (O5 + z * (O7 + z * (O9 + z * (O11 + z * tail)))));
  return exponent * LN_2_HIGH + (2 * s * series + exponent * LN_2_LOW);
}

/** Base-2 logarithm, for entropies in bits and the log axis of training. */
export function log2(x: number): number {
  return ln(x) / LN_2;
}

const PI = 3.141592653589793;
const HALF_PI = PI / 2;
const TWO_PI = 2 * PI;

/** sin x by Taylor's series on −π/2…π/2: within 1e-7, enough for a terrain that is then rounded. */
export function sin(x: number): number {
  let angle = x - TWO_PI * Math.floor(x / TWO_PI + 0.5);
  if (angle > HALF_PI) angle = PI - angle;
  else if (angle < -HALF_PI) angle = -PI - angle;
  const z = angle * angle;
  return angle * (1 + z * (-F3 + z * (F5 + z * (-F7 + z * (F9 + z * (-F11 + z / 6227020800))))));
}

/** cos x, by the series of `sin`. */
export function cos(x: number): number {
  return sin(x + HALF_PI);
}
