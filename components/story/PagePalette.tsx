'use client';
import { useEffect, useLayoutEffect, useMemo } from 'react';
import { PALETTES } from '@/scenes/ids';
import { type PoseFrame } from '@/scenes/pose/pose';
import { useStory } from './page-story';

const NIGHT = PALETTES.indexOf('night');
/** Every change restyles the whole page: smaller ones than this cannot be seen. */
const SMALLEST_CHANGE = 0.015;
/** Share of night from which light ink has more contrast on the page than dark ink. */
const LIGHT_INK_FROM = 0.55;

/** Writes a frame's light as custom properties of the page, and takes them off again. */
function pageLight(frame: PoseFrame) {
  const written = new Float32Array(PALETTES.length).fill(-1);
  let inkIsLight: boolean | undefined;
  return {
    write() {
      const { style } = document.documentElement;
      for (let i = 0; i < PALETTES.length; i++) {
        const weight = frame.palette[i];
        const change = Math.abs(written[i] - weight);
        // Whole weights are written however little is missing: a step at rest has its own colours.
        if (change === 0 || (change < SMALLEST_CHANGE && weight % 1 !== 0)) continue;
        written[i] = weight;
        // Whole weights in the sheets' own words: what stays as it is restyles nothing.
        style.setProperty(`--light-${PALETTES[i]}`, `${Number((written[i] * 100).toFixed(1))}%`);
      }
      // Ink is dark or light, never a grey between: at each moment the one that reads better.
      const lightInk = frame.palette[NIGHT] > LIGHT_INK_FROM;
      if (lightInk === inkIsLight) return;
      inkIsLight = lightInk;
      style.setProperty('--light-ink', lightInk ? '100%' : '0%');
    },
    clear() {
      const { style } = document.documentElement;
      for (const name of [...PALETTES, 'ink']) style.removeProperty(`--light-${name}`);
      written.fill(-1);
      inkIsLight = undefined;
    },
  };
}

/**
 * Keeps the page's colours in step with the mountain's light: writes the palette weights as
 * custom properties, and the stylesheet mixes its own colours from them.
 */
export function PagePalette() {
  const { frame, onFrame } = useStory();
  const light = useMemo(() => pageLight(frame), [frame]);
  useEffect(() => light.write(), [light]);
  // As the page is left, not after: the next one would be painted once in the story's light.
  useLayoutEffect(() => {
    const stop = onFrame(light.write);
    return () => {
      stop();
      light.clear();
    };
  }, [light, onFrame]);
  return null;
}
