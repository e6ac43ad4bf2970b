import { inflateSync } from 'node:zlib';

/** How many pages a PDF has. */
export const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** How many pictures it keeps as JPEG. */
export const jpegsOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Filter\s*\/DCTDecode/g)?.length ?? 0;

/** What is drawn on its pages, as its own operators say it. */
export function drawnIn(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const parts: string[] = [];
  for (const { index, 0: begin } of text.matchAll(/stream\r?\n/g)) {
    const start = index + begin.length;
    try {
      parts.push(inflateSync(pdf.subarray(start)).toString('latin1'));
    } catch {
      // A picture, or the middle of another stream.
    }
  }
  return parts.join('\n');
}

/** Whether something on its pages is filled with a colour. `hex`: `#rrggbb`. */
export function fillsWith(drawn: string, hex: string): boolean {
  const wanted = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  return [...drawn.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) rg\b/g)].some(([, ...rgb]) =>
    rgb.every((channel, i) => Math.abs(Number(channel) - wanted[i]) < 0.003),
  );
}
