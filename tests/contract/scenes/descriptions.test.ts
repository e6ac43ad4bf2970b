import { describe, expect, it } from 'vitest';
import { valleyTitle } from '@/scenes/mountain-words';
import { VALLEYS } from '@/scenes/ids';
import { ALL_RUNS } from '@/scenes/model/state';
import { atLeastOnce, chanceText, likeliest } from '@/scenes/words/sentences';
import { SceneReader } from '@/scenes/reading/scene-reader';
import { stopOf, stopsOf } from '@/scenes/instrument/set-control';
import { valueText } from '@/scenes/words/value-text';
import { gatePhrase } from '@/scenes/words/phrases';
import { SCENES } from '@/scenes/registry';
import { nearestScene } from '@/scenes/state/nearest';
import { shipped } from '../../unit/model/shipped';
import { statesOf } from './states-of';

const reader = new SceneReader(shipped);
const told = SCENES.map((scene) => ({
  id: scene.id,
  scene,
  states: statesOf(scene),
  texts: statesOf(scene).map((state) => reader.read(scene, state).description),
}));

describe('descriptions', () => {
  it('are unique over all scenes', () => {
    const starts = told.map(({ texts }) => texts[0]);
    expect(new Set(starts).size).toBe(SCENES.length);
    const all = told.flatMap(({ texts }) => [...new Set(texts)]);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(told)('name gate, state and likeliest valley, and change with them: $id', (item) => {
    const { scene, states, texts } = item;
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThan(1);
    states.forEach((state, i) => {
      const odds = reader.odds(scene, state);
      const valley = likeliest(odds);
      expect(texts[i]).toContain(gatePhrase(state.gate));
      expect(texts[i]).toMatch(/fresh snow before|trained slope|slope carved by|refilled slope/);
      const said = `${valleyTitle(valley)}, at ${chanceText(odds[VALLEYS.indexOf(valley)])}.`;
      expect(texts[i]).toContain(said);
      expect(texts[i]).not.toMatch(/NaN|undefined|null|\s\s|\.\.|—/);
    });
  });

  it('take their chances from the odds they are given', () => {
    for (const scene of SCENES) {
      const made = [0.11, 0.12, 0.13, 0.5, 0.14];
      const before = [0.6, 0.1, 0.1, 0.1, 0.1];
      const text = scene.describe(scene.start, made, before);
      expect(text).toContain(`${valleyTitle('lodge')}, at 50\u00a0%`);
      const compared = scene.compare?.(scene.start);
      if (compared) expect(text).toContain(`${valleyTitle('ravine')}, at 60\u00a0%`);
    }
  });

  it('count as the slider beside them does, also what a link sets beyond its ends', () => {
    const counts = { odds: 'n', 'one-run': 'n', 'next-turn': 'runs' } as const;
    for (const [id, field] of Object.entries(counts)) {
      const [{ scene }] = told.filter((one) => one.id === id);
      const control = scene.controls.find((one) => one.field === field);
      if (control?.kind !== 'range') throw new Error(`${id} has no slider for ${field}`);
      for (const number of [0, 1, 64, 129, 1001, 4095, 10_000]) {
        const state = nearestScene({ ...scene.start, [field]: number });
        const words = reader.read(scene, state).description;
        // Before training and after all of it no number of runs is said.
        if (field === 'runs' && (state.runs === 0 || state.runs === ALL_RUNS)) continue;
        expect(words, `${id} ${number}`).toContain(valueText(control, state));
        expect(stopOf(control, state)).toBeLessThanOrEqual(stopsOf(control).most);
      }
    }
  });

  it('never call a chance certain, however many the tries', () => {
    expect(chanceText(atLeastOnce(0.5, 10_000))).toBe('over 99.9\u00a0%');
    expect(atLeastOnce(0.5, 2)).toBe(0.75);
    expect(atLeastOnce(0.5, 0)).toBe(0);
    expect(atLeastOnce(1, 3)).toBe(1);
  });

  it('keep sentences short', () => {
    for (const { texts } of told) {
      for (const text of texts) {
        for (const sentence of text.split(/(?<=[.!?])\s/)) {
          expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(45);
        }
      }
    }
  });
});
