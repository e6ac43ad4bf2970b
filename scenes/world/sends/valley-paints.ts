import { type Color } from 'three';
import { VALLEYS, type ValleyName } from '../../ids';
import { paintOf } from '../paint';

/** The colour of a run by the valley it ends in. Orange is kept for fences. */
export const VALLEY_HEX: Record<ValleyName, string> = {
  ravine: '#7d3f86',
  hut: '#5f86b0',
  village: '#cf6f8d',
  lodge: '#2f9a86',
  fog: '#8f9bb0',
};

export const VALLEY_PAINTS: readonly Color[] = VALLEYS.map((name) => paintOf(VALLEY_HEX[name]));

/** The lesson: the run of the data, and the model's own guess. */
export const DATA_PAINT = paintOf('#14857c');
export const GUESS_PAINT = paintOf('#7b3b62');
