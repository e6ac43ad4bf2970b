import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PALETTES } from '@/scenes/ids';
import { createFrame } from '@/scenes/pose/pose';
import { applyFrame, createPaletteRow } from '@/scenes/world/apply-frame';
import { blendPalettes, paletteRow, ROW } from '@/scenes/world/palette-blend';
import { PAINTS, PALETTE_TABLE } from '@/scenes/world/palettes';
import { createUniforms } from '@/scenes/world/uniforms';

const only = (at: number) => PALETTES.map((_, i) => (i === at ? 1 : 0));

describe('palettes', () => {
  it.each(PALETTES)('%s stands in the table as hexes', (name) => {
    for (const paint of PAINTS) expect(PALETTE_TABLE[name].paints[paint]).toMatch(/^#[0-9a-f]{6}$/);
  });

  it.each(PALETTES)('%s alone gives its own row', (name) => {
    const row = new Float32Array(ROW.length);
    blendPalettes(only(PALETTES.indexOf(name)), row);
    expect(row).toEqual(paletteRow(PALETTE_TABLE[name]));
  });

  it('blends each channel between the lights that are mixed', () => {
    const row = new Float32Array(ROW.length);
    const rows = PALETTES.map((name) => paletteRow(PALETTE_TABLE[name]));
    const parts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(parts, (weights) => {
        const sum = weights.reduce((a, b) => a + b, 0);
        if (sum === 0) return;
        blendPalettes(
          weights.map((weight) => weight / sum),
          row,
        );
        for (let i = 0; i < row.length; i++) {
          const mixed = rows.filter((_, p) => weights[p] > 0).map((source) => source[i]);
          expect(row[i]).toBeGreaterThanOrEqual(Math.min(...mixed) - 1e-5);
          expect(row[i]).toBeLessThanOrEqual(Math.max(...mixed) + 1e-5);
        }
      }),
    );
  });

  it('never makes the sun brighter on flat ground than the half tone allows', () => {
    const row = new Float32Array(ROW.length);
    for (let t = 0; t <= 1; t += 0.05) {
      blendPalettes([1 - t, 0, t, 0, 0], row);
      expect(row[ROW.sunDirection + 1]).toBeLessThan(0.55);
    }
  });

  it('writes paper to the uniforms as it stands in the table', () => {
    const uniforms = createUniforms();
    const frame = createFrame();
    frame.palette.set(only(PALETTES.indexOf('day')));
    applyFrame(uniforms, frame, createPaletteRow());
    const paper = uniforms.uPaper.value;
    const hex = [paper.r, paper.g, paper.b].map((c) => Math.round(c * 255).toString(16)).join('');
    expect(`#${hex}`).toBe(PALETTE_TABLE.day.paints.paper);
  });
});
