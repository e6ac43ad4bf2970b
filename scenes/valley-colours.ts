import { type ValleyName } from './ids';

/**
 * The colour of each valley, display sRGB: of the runs that end there and of the bars that count
 * them. Orange is kept for fences.
 */
export const VALLEY_HEX: Readonly<Record<ValleyName, string>> = {
  ravine: '#7d3f86',
  hut: '#5f86b0',
  village: '#cf6f8d',
  lodge: '#2f9a86',
  fog: '#8f9bb0',
};
