import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { judgePage, lookChanges } from '../../visual/pages/judge-page';

const SIZE = { width: 320, height: 200 };

/** A page of a few lines of words, `down` pixels lower or in another size of letters. */
const words = (down = 0, letters = 11): Promise<Buffer> => {
  const lines = [40, 60, 80, 100].map(
    (y) => `<text x="20" y="${y + down}">The fence stands where people looked.</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="200" font-size="${letters}"><rect width="320" height="200" fill="#f4f0e7"/>${lines.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
};

describe('the judge of pages', () => {
  it('lets pass what is the same but for encoding and the edges of letters', async () => {
    const encoded = await sharp(await words())
      .blur(0.6)
      .avif({ quality: 50 })
      .toBuffer();
    expect((await judgePage(await words(), encoded)).same).toBe(true);
  });

  it('stops words that have moved by a line, and other letters', async () => {
    expect((await judgePage(await words(20), await words())).same).toBe(false);
    expect((await judgePage(await words(0, 15), await words())).same).toBe(false);
  });

  it('stops another paper', async () => {
    const dark = await sharp({ create: { ...SIZE, channels: 3, background: '#1d3549' } })
      .png()
      .toBuffer();
    expect((await judgePage(dark, await words())).same).toBe(false);
  });
});

describe('changes of looks', () => {
  const kept = ['a: 400 15px/22px sans #2c5a8cff', 'form: border 1px solid #c6c6c3ff'];

  it('knows a look again whose colours were rounded otherwise', () => {
    expect(lookChanges(['a: 400 15px/22px sans #2b5b8eff', kept[1]], kept)).toEqual([]);
  });

  it('names what is gone and what is new', () => {
    const red = 'a: 400 15px/22px sans #aa3333ff';
    expect(lookChanges([red], kept)).toEqual([`- ${kept[0]}`, `- ${kept[1]}`, `+ ${red}`]);
  });
});
