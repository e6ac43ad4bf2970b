import { useState } from 'react';
import { applyFrame, createPaletteRow } from './apply-frame';
import { useMountain } from './mountain-context';
import { usePose } from './use-pose';

/** Palette, sun and amounts of the frame, for whatever is painted. */
export function Palette() {
  const { uniforms } = useMountain();
  const [row] = useState(createPaletteRow);
  usePose('palette', (frame) => applyFrame(uniforms, frame, row));
  return null;
}
