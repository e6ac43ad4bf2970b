import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { staleStills, stillKey } from '@/components/stills/render/keys';
import { expectSame, renewed } from '@/components/stills/render/renew';
import { type StillsManifest } from '@/components/stills/manifest';
import { type StillSubject } from '@/components/stills/subjects';
import { VIEW_NAMES } from '@/components/stills/views';
import { DEFAULT_POSE } from '@/scenes/pose/pose';

const BEFORE = '0'.repeat(63) + '1';
const NOW = '0'.repeat(63) + '2';

const subject = (id: string, runs: number): StillSubject => ({
  id,
  title: id,
  chapter: 'one',
  pose: { ...DEFAULT_POSE, runs },
  length: 1,
});

const drawn = (one: StillSubject, program: string): StillsManifest['stills'][string] =>
  Object.fromEntries(
    VIEW_NAMES.map((view) => [
      view,
      {
        key: stillKey(one, view, program),
        colour: '#ffffff',
        bytes: { avif: 1, webp: 1, jpeg: 1 },
      },
    ]),
  );

const [a, b] = [subject('a', 64), subject('b', 128)];
const cards = new Map([
  ['story', 'a'],
  ['step-b', 'b'],
]);
const manifest: StillsManifest = {
  program: BEFORE,
  stills: { a: drawn(a, BEFORE), b: drawn(b, BEFORE) },
  cards: {
    story: { key: stillKey(a, 'wide', BEFORE), bytes: 1 },
    'step-b': { key: stillKey(b, 'wide', BEFORE), bytes: 1 },
  },
};
const stale = (now: StillSubject[], of: StillsManifest) =>
  staleStills(now, of, NOW, () => true).map(({ subject: { id } }) => id);

describe('keys renewed where only the program has changed', () => {
  it('are current, cards included, and the manifest given stays as it was', () => {
    expect(stale([a, b], manifest)).toHaveLength(2 * VIEW_NAMES.length);
    const next = renewed(manifest, [a, b], cards, NOW);
    expect(stale([a, b], next)).toEqual([]);
    expect(next.cards.story.key).toBe(stillKey(a, 'wide', NOW));
    expect(next.cards['step-b'].key).toBe(stillKey(b, 'wide', NOW));
    expect(manifest.stills.a.wide?.key).toBe(stillKey(a, 'wide', BEFORE));
  });

  it('leave out of date what has another pose, was out of date before, or is not known', () => {
    const moved = subject('b', 4096);
    const next = renewed(manifest, [a, moved], cards, NOW);
    expect(new Set(stale([a, moved], next))).toEqual(new Set(['b']));
    expect(next.cards['step-b']).toEqual(manifest.cards['step-b']);
    const older = { ...manifest, stills: { ...manifest.stills, a: drawn(a, '0'.repeat(64)) } };
    expect(new Set(stale([a, b], renewed(older, [a, b], cards, NOW)))).toEqual(new Set(['a']));
    expect(renewed({ ...manifest, program: undefined }, [a, b], cards, NOW)).toEqual({
      ...manifest,
      program: undefined,
    });
  });
});

describe('pictures drawn again', () => {
  const FILE = '/stills/a-wide.avif';
  /** A grey picture with some pixels of another grey. */
  const picture = (spots: number) => {
    const pixels = Buffer.alloc(100 * 100 * 3, 128);
    pixels.fill(180, 0, spots * 3);
    return sharp(pixels, { raw: { width: 100, height: 100, channels: 3 } })
      .png()
      .toBuffer();
  };

  it('are the same but for what two builds of a browser differ by', async () => {
    const before = new Map([[FILE, await picture(0)]]);
    await expect(expectSame(before, new Map(before))).resolves.toBeUndefined();
    await expect(expectSame(before, new Map([[FILE, await picture(4)]]))).resolves.toBeUndefined();
    await expect(expectSame(before, new Map([[FILE, await picture(6)]]))).rejects.toThrow(FILE);
    await expect(expectSame(new Map(), before)).rejects.toThrow(FILE);
  });
});
