import { describe, expect, it } from 'vitest';
import { PALETTES, type PaletteName } from '@/scenes/ids';
import { toDarkEdition } from '@/scenes/pose/dark-edition';
import { createFrame } from '@/scenes/pose/pose';

function inTheDark(light: Partial<Record<PaletteName, number>>) {
  const frame = createFrame();
  PALETTES.forEach((name, i) => {
    frame.palette[i] = light[name] ?? 0;
  });
  const { palette } = toDarkEdition(frame);
  return Object.fromEntries(PALETTES.map((name, i) => [name, palette[i]]));
}

describe('toDarkEdition', () => {
  it('turns dawn to dusk and every other light to night', () => {
    expect(inTheDark({ dawn: 1 })).toMatchObject({ dusk: 1, night: 0 });
    for (const name of ['day', 'dusk', 'night', 'map'] as const) {
      expect(inTheDark({ [name]: 1 }), name).toMatchObject({ night: 1, dusk: 0 });
    }
  });

  it('keeps a blend whole', () => {
    const blend = inTheDark({ dawn: 0.25, day: 0.75 });
    expect(blend).toEqual({ dawn: 0, day: 0, dusk: 0.25, night: 0.75, map: 0 });
  });
});
