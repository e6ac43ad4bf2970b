import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SceneReader } from '@/scenes/parts/readout';
import { rehearse } from '@/scenes/parts/rehearsal';
import { SCENES } from '@/scenes/registry';
import { shipped } from '../model/shipped';

describe('a rehearsal', () => {
  beforeEach(() => {
    vi.stubGlobal('window', globalThis);
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it.each(SCENES)('of $id reads states that a reader of the page could have set', (scene) => {
    const read = vi.spyOn(SceneReader.prototype, 'read');
    rehearse(shipped, scene);
    expect(read).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(read.mock.results.length).toBeGreaterThan(3);
    for (const { type, value } of read.mock.results) {
      expect(type).toBe('return');
      const { odds, comparison } = value as ReturnType<SceneReader['read']>;
      for (const chances of [odds, ...(comparison ? [comparison.odds] : [])]) {
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
      }
    }
  });

  it('ends where it is told to', () => {
    const read = vi.spyOn(SceneReader.prototype, 'read');
    const stop = rehearse(shipped, SCENES[0]);
    stop();
    vi.runAllTimers();
    expect(read).not.toHaveBeenCalled();
  });
});
