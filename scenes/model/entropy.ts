import { log2 } from './arithmetic';

/** Shannon entropy of a distribution, bits; outcomes of chance 0 add nothing. */
export function entropyBits(odds: ArrayLike<number>): number {
  let bits = 0;
  for (let i = 0; i < odds.length; i++) if (odds[i] > 0) bits -= odds[i] * log2(odds[i]);
  return bits;
}

/**
 * Excess of the cross-entropy of `model` over the entropy of `data`, bits (Kullback–Leibler
 * divergence): 0 when the model gives exactly the odds of the data.
 */
export function excessBits(data: ArrayLike<number>, model: ArrayLike<number>): number {
  let bits = 0;
  for (let i = 0; i < data.length; i++) {
    if (data[i] > 0) bits += data[i] * (log2(data[i]) - log2(model[i]));
  }
  return bits;
}
