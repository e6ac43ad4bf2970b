import { describe, expect, it } from 'vitest';
import { readBareWish } from '@/components/gallery/bare-address';

describe('what an address of the gallery wants to see alone', () => {
  it('is a pose by its id, and how long it has snowed', () => {
    expect(readBareWish('?bare=1&pose=deep-tracks', '')).toEqual({ id: 'deep-tracks', seconds: 0 });
    expect(readBareWish('?bare=1', '#the-map')).toEqual({ id: 'the-map', seconds: 0 });
    expect(readBareWish('?bare=1', '#the-map@1.5')).toEqual({ id: 'the-map', seconds: 1.5 });
  });

  it('follows the part that changes in place', () => {
    expect(readBareWish('?bare=1&pose=a', '#b')?.id).toBe('b');
  });

  it('is nothing where nothing is asked for', () => {
    expect(readBareWish('', '#the-map')).toBeNull();
    expect(readBareWish('?pose=the-map', '')).toBeNull();
    expect(readBareWish('?bare=1', '')).toBeNull();
    expect(readBareWish('?bare=1', '#the-map@soon')).toBeNull();
  });
});
