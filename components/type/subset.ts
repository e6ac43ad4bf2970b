import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';

/** The letters our prose is set in: printable ASCII, Western European letters, our own signs. */
const LETTERS = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  ...Array.from({ length: 96 }, (_, i) => String.fromCharCode(160 + i)),
  ...'ŒœŠšŽžŸ–—‘’‚“”„…‹›€−≤≥↩\u2009\u202f',
].join('');

/** What we use of each family: its weights and optical sizes, and the file it becomes. */
const FONTS = [
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
    to: 'newsreader.woff2',
    axes: { wght: { min: 400, max: 600 }, opsz: { min: 16, max: 60 } },
  },
  {
    from: '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
    to: 'instrument-sans.woff2',
    axes: { wght: { min: 400, max: 600 } },
  },
];

/** `npm run fonts`: cuts the page's two typefaces down to what it uses. */
for (const { from, to, axes } of FONTS) {
  const source = path.join('node_modules', from);
  const font = await subsetFont(await readFile(source), LETTERS, {
    targetFormat: 'woff2',
    variationAxes: axes,
  });
  const file = path.join('components', 'type', to);
  await writeFile(file, font);
  const whole = (await stat(source)).size;
  console.log(`${file}: ${(font.length / 1024).toFixed(0)} of ${(whole / 1024).toFixed(0)} KB`);
}
