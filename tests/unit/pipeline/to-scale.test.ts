import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DOTS, amount, roughly, scaleOf } from '@/components/mdx/to-scale';
import { ToScale } from '@/components/mdx/ToScale';

const AMOUNTS = fc
  .tuple(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e15 }))
  .filter(([few, many]) => many > few);

describe('amounts to scale', () => {
  it('draw as many dots as there are, to half a dot of the last square', () => {
    fc.assert(
      fc.property(AMOUNTS, ([few, many]) => {
        const { ratio, squares, lastDots } = scaleOf(few, many);
        const worth = DOTS ** (squares - 1);
        expect(ratio).toBeCloseTo(many / few);
        expect(lastDots).toBeGreaterThanOrEqual(1);
        expect(lastDots).toBeLessThanOrEqual(DOTS);
        expect(Math.abs(lastDots * worth - ratio)).toBeLessThanOrEqual(worth / 2 + 1e-6 * ratio);
        // Without the last square there would be too few.
        if (squares > 1) expect(worth).toBeLessThan(ratio);
      }),
    );
  });

  it.each([
    [750_000, '750,000'],
    [20_800_000, '20.8 million'],
    [15.6e12, '15.6 trillion'],
  ])('%d reads %s', (value, shown) => {
    expect(amount(value)).toBe(shown);
  });

  it('are rough where they only give an idea', () => {
    expect(roughly(577.7)).toBe('580');
  });

  it('draw one path of dots a square, and say in words what is drawn', () => {
    const labels = { fewLabel: 'tokens of examples', manyLabel: 'tokens of text' };
    const props = { few: 750_000, many: 15.6e12, ...labels };
    const html = renderToStaticMarkup(createElement(ToScale, props));
    const drawn = [...html.matchAll(/class="to-scale-dots" d="([^"]+)"/g)].map(([, d]) => d);
    const rows = drawn.map((d) => d.match(/h[\d.]+/g)?.map((h) => Number(h.slice(1))) ?? []);
    const count = (lengths: number[]) =>
      lengths.reduce((sum, length) => sum + Math.floor(length / 6) + 1, 0);
    expect(rows.map(count)).toEqual([100, 100, 100, 21]);
    expect(html).toContain('<dt>tokens of examples</dt><dd>750,000</dd>');
    expect(html).toContain('<dt>tokens of text</dt><dd>15.6 trillion</dd>');
    expect(html).toContain('20.8 million dots in all, about 580 laptop screens');
    expect(html.length).toBeLessThan(4000);
  });
});
