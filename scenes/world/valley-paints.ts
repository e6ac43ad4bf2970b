import { type Color } from 'three';
import { VALLEYS } from '../ids';
import { VALLEY_HEX } from '../valley-colours';
import { paintOf } from './hex-paint';

/** The colour of a run by the valley it ends in. */
export const VALLEY_PAINTS: readonly Color[] = VALLEYS.map((name) => paintOf(VALLEY_HEX[name]));

/** The lesson: the run of the data, and the model's own guess. */
export const DATA_PAINT = paintOf('#14857c');
export const GUESS_PAINT = paintOf('#7b3b62');
