import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadStills } from '@/components/stills/manifest';
import { stillPath, type ViewName } from '@/components/stills/views';
import { inRoot } from '../../tools/project.mjs';
import { judge, threePictures } from '../../visual/judge';

const SIZE = { width: 320, height: 200 };

/** A still of the story, as small as a frozen pose. */
const still = (id: string, view: ViewName): Promise<Buffer> =>
  sharp(inRoot('public', stillPath(id, view, 'avif')))
    .resize(SIZE.width, SIZE.height)
    .png()
    .toBuffer();

describe('the judge of pictures', () => {
  let picture: Buffer;
  let byNight: Buffer;
  let another: Buffer;
  beforeAll(async () => {
    const [first, second] = Object.keys((await loadStills()).stills);
    picture = await still(first, 'wide');
    byNight = await still(first, 'wide-dark');
    another = await still(second, 'wide');
  });

  it('lets pass what is the same but for encoding', async () => {
    const encoded = await sharp(picture).avif({ quality: 82, chromaSubsampling: '4:4:4' });
    const verdict = await judge(picture, await encoded.toBuffer());
    expect(verdict.mean).toBeGreaterThan(0);
    expect(verdict.same).toBe(true);
  });

  it('stops another palette and another pose', async () => {
    expect((await judge(byNight, picture)).same).toBe(false);
    expect((await judge(another, picture)).same).toBe(false);
  });

  it('stops one paint that has become a little darker', async () => {
    const darker = await sharp(picture)
      .removeAlpha()
      .linear([0.95, 1, 0.97], [0, 0, 0])
      .png()
      .toBuffer();
    expect((await judge(darker, picture)).same).toBe(false);
  });

  it('stops a small thing that is new', async () => {
    const input = { create: { width: 32, height: 24, channels: 3 as const, background: '#c93' } };
    const planted = await sharp(picture)
      .composite([{ input, left: 9, top: 9 }])
      .png()
      .toBuffer();
    expect((await judge(planted, picture)).same).toBe(false);
  });

  it('shows both and their difference side by side', async () => {
    const { width, height } = await sharp(await threePictures(byNight, picture)).metadata();
    expect({ width, height }).toEqual({ width: SIZE.width * 3, height: SIZE.height });
  });
});
