'use client';
import { useEffect } from 'react';
import { PALETTES } from '@/scenes/ids';
import { useStory } from './story-context';

const NIGHT = PALETTES.indexOf('night');
/** Every change restyles the whole page: smaller ones than this cannot be seen. */
const SMALLEST_CHANGE = 0.015;
/** Share of night from which light ink has more contrast on the page than dark ink. */
const LIGHT_INK_FROM = 0.55;

/**
 * Keeps the page's colours in step with the mountain's light: writes the palette weights as
 * custom properties, and the stylesheet mixes its own colours from them.
 */
export function PagePalette() {
  const { frame, onFrame } = useStory();
  useEffect(() => {
    const { style } = document.documentElement;
    const written = new Float32Array(PALETTES.length).fill(-1);
    let inkIsLight: boolean | undefined;
    const write = () => {
      for (let i = 0; i < PALETTES.length; i++) {
        const weight = frame.palette[i];
        const change = Math.abs(written[i] - weight);
        // Whole weights are written however little is missing: a step at rest has its own colours.
        if (change === 0 || (change < SMALLEST_CHANGE && weight % 1 !== 0)) continue;
        written[i] = weight;
        style.setProperty(`--light-${PALETTES[i]}`, `${(written[i] * 100).toFixed(1)}%`);
      }
      // Ink is dark or light, never a grey between: at each moment the one that reads better.
      const lightInk = frame.palette[NIGHT] > LIGHT_INK_FROM;
      if (lightInk === inkIsLight) return;
      inkIsLight = lightInk;
      style.setProperty('--light-ink', lightInk ? '100%' : '0%');
    };
    write();
    return onFrame(write);
  }, [frame, onFrame]);
  return null;
}
