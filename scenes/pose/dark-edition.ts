import { PALETTES } from '../ids';
import { type PoseFrame } from './pose';

const DAWN = PALETTES.indexOf('dawn');
const DUSK = PALETTES.indexOf('dusk');
const NIGHT = PALETTES.indexOf('night');

/**
 * The same frame for a reader who prefers dark pages: the same mountain by night. Dawn becomes
 * dusk; day, dusk and the printed map become night. Changes `frame.palette` in place.
 */
export function toDarkEdition(frame: PoseFrame): PoseFrame {
  const { palette } = frame;
  let rest = 0;
  for (let i = 0; i < palette.length; i++) if (i !== DAWN) rest += palette[i];
  const dusk = palette[DAWN];
  palette.fill(0);
  palette[DUSK] = dusk;
  palette[NIGHT] = rest;
  return frame;
}
