import { describe, expect, it } from 'vitest';
import { barePage } from '@/tests/bench/page/bare-page';
import { blockingTime } from '@/tests/bench/page/start';
import { slowShare } from '@/tests/bench/page/scrolling';
import { cellsOf, layOut } from '@/tests/bench/page/table';

describe('blocking time', () => {
  const tasks = [
    { startTime: 0, duration: 120 },
    { startTime: 200, duration: 50 },
    { startTime: 300, duration: 80 },
  ];

  it('is what each task takes beyond 50 ms', () => {
    expect(blockingTime(tasks, 0)).toBe(70 + 30);
    expect(blockingTime([], 0)).toBe(0);
  });

  it('counts of a task only what is after the first paint', () => {
    expect(blockingTime(tasks, 40)).toBe(30 + 30);
    expect(blockingTime(tasks, 310)).toBe(20);
    expect(blockingTime(tasks, 1000)).toBe(0);
  });
});

describe('share of slow frames', () => {
  it('counts those over 50 ms of all', () => {
    expect(slowShare([0, 16, 32, 100, 150])).toBe(1 / 4);
    expect(slowShare([0, 60, 120])).toBe(1);
  });

  it('is none where there were no two frames', () => {
    expect(slowShare([])).toBe(0);
    expect(slowShare([5])).toBe(0);
  });
});

describe('a line of the table', () => {
  const line = { name: 'first paint, ms', page: [900, 3000, 600], bare: [500, 400, 600] };

  it('has medians, and ratios to the bare page and the other build', () => {
    expect(cellsOf({ ...line, beside: [1800, 1800, 1800] })).toEqual([
      'first paint, ms',
      '900',
      '500',
      '1.80',
      '1800',
      '0.50',
      '',
    ]);
  });

  it('says whether a bound is kept, its own or the bare page’s', () => {
    expect(cellsOf({ ...line, bound: { mostOfBare: 1.5 } }).at(-1)).toBe('OVER 1.5× bare');
    expect(cellsOf({ ...line, bound: { mostOfBare: 1.8 } }).at(-1)).toBe('within 1.8× bare');
    expect(cellsOf({ ...line, bound: { most: 900 } }).at(-1)).toBe('within 900');
    expect(cellsOf({ ...line, bound: { most: 899 } }).at(-1)).toBe('OVER 899');
  });

  it('leaves out what there is nothing to compare with', () => {
    expect(cellsOf({ name: 'shift', page: [0.0042], bare: [0] })).toEqual([
      'shift',
      '0.004',
      '0',
      '–',
      '',
      '',
      '',
    ]);
  });

  it('stands in columns', () => {
    const [one, other] = [cellsOf(line), cellsOf({ ...line, name: 'a longer name' })].map(layOut);
    expect(one.indexOf('900')).toBe(other.indexOf('900'));
    expect(one).toBe(one.trimEnd());
  });
});

describe('the bare page', () => {
  const html = [
    '<html class="a"><head><link rel="stylesheet" href="/a.css"/><script>1 < 2</script></head>',
    '<body><picture style="--c:#fff" data-paper="/p"><img src="/1.webp" alt=""/></picture>',
    '<p class="lead" id="here">Words <a href="#x">that</a> stay</p>',
    '<picture><img src="/2.webp"/></picture><script type="module" src="/s.js"></script></body></html>',
  ].join('');
  const sheet =
    '@font-face{font-family:"serif";src:url(../media/s.woff2)}.lead{color:red}:root{--font-serif:"serif", "serif Fallback"}';
  const bare = barePage(html, sheet);

  it('keeps the words, their links and the first picture', () => {
    expect(bare).toContain('<p id="here">Words <a href="#x">that</a> stay</p>');
    expect(bare).toContain('/1.webp');
    expect(bare).not.toContain('/2.webp');
  });

  it('has no script, no link and no rule of the sheets but their typefaces', () => {
    expect(bare).not.toMatch(/<script|<link|class=|data-|color:red/);
    expect(bare).toContain('src:url(/_next/static/media/s.woff2)');
    expect(bare).toContain('--font-serif:"serif", "serif Fallback"');
  });
});
