import { describe, expect, it } from 'vitest';
import { SOURCES } from '@/content/sources/sources';
import { SCENE_IDS } from '@/scenes/ids';
import { type RangeControl } from '@/scenes/instrument/control';
import { pictureOf } from '@/scenes/instrument/picture';
import { SCENES, sceneNamed } from '@/scenes/registry';
import { validateStoryboard } from '@/scenes/pose/validate';
import { nearestScene } from '@/scenes/state/nearest';
import { FIELD_RANGES, FIELDS } from '@/scenes/state/scene-state';
import { shipped } from '../../unit/model/shipped';
import { settings, statesOf } from './states-of';

/** The story's own table, word for word. */
const IDS = [
  'one-run',
  'which-way',
  'fresh-snow',
  'next-turn',
  'carving',
  'latent-map',
  'ranking',
  'fences',
  'odds',
  'birdhouse',
  'refusal',
  'around-the-fence',
  'pushed',
  'into-the-fog',
  'under-the-lift',
  'the-ground',
  'lab',
];

describe('the scenes', () => {
  it('are those of the story, in its order', () => {
    expect(SCENES.map(({ id }) => id)).toEqual(IDS);
    expect(SCENE_IDS).toEqual(IDS);
    for (const id of IDS) expect(sceneNamed(id)?.id).toBe(id);
    expect(sceneNamed('toString')).toBeUndefined();
  });

  it('have titles of their own', () => {
    const titles = SCENES.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) expect(title.length).toBeLessThan(40);
  });
});

describe.each(SCENES.map((scene) => ({ id: scene.id, scene })))('$id', ({ scene }) => {
  it('says what it is in two sentences of at most 30 words, without typed numbers', () => {
    expect(scene.summary).toHaveLength(2);
    for (const sentence of scene.summary) {
      expect(sentence).toMatch(/^[A-Z][^.!?]*[.!?]$/);
      expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(30);
      expect(sentence).not.toMatch(/\d|—/);
    }
  });

  it('starts from a legal state at one of its gates', () => {
    expect(nearestScene(scene.start)).toEqual(scene.start);
    expect(scene.gates).toContain(scene.start.gate);
  });

  it('has controls that lead from legal state to legal state', () => {
    const fields = scene.controls.map(({ field }) => field);
    expect(new Set(fields).size).toBe(fields.length);
    expect(fields.length).toBeGreaterThan(0);
    if (scene.id !== 'lab') expect(fields.length).toBeLessThanOrEqual(3);
    for (const control of scene.controls) {
      expect(FIELDS).toContain(control.field);
      expect(control.label).not.toBe('');
      for (const set of settings(control)) {
        expect(Object.keys(set)).toEqual([control.field]);
        const ground = control.field === 'filter' ? ('refilled' as const) : scene.start.ground;
        const wanted = { ...scene.start, ground, ...set };
        const position = wanted.gate;
        const legal = nearestScene(wanted);
        if (control.field !== 'gate' && control.field !== 'second') {
          if (typeof set[control.field] === 'number') {
            expect(legal[control.field]).toBeCloseTo(Number(set[control.field]), 9);
          } else expect(legal[control.field]).toEqual(set[control.field]);
        } else if (typeof position === 'string') expect(legal.gate).toBe(wanted.gate);
      }
    }
  });

  it('has each control in one group, if in any', () => {
    if (!scene.groups) return;
    const grouped = scene.groups.flatMap(({ fields }) => fields);
    expect([...grouped].sort()).toEqual(scene.controls.map(({ field }) => field).sort());
  });

  it('has sliders within the range of their field, on its grid, that reach the start', () => {
    const ranges = scene.controls.filter((control): control is RangeControl => {
      return control.kind === 'range';
    });
    for (const { field, least, most, step } of ranges) {
      const range = FIELD_RANGES[field];
      expect(least).toBeGreaterThanOrEqual(range.least);
      expect(most).toBeLessThanOrEqual(range.most);
      expect(least).toBeLessThan(most);
      expect(Math.abs(step / range.grid - Math.round(step / range.grid))).toBeLessThan(1e-9);
      const start = scene.start[field];
      if (typeof start === 'string') continue;
      expect(start).toBeGreaterThanOrEqual(least);
      expect(start).toBeLessThanOrEqual(most);
    }
  });

  it('has a picture in every state that the mountain can show', () => {
    const rows = statesOf(scene).map((state, i) => ({
      id: `state-${i}`,
      pose: pictureOf(scene, state),
    }));
    expect(validateStoryboard(rows)).toEqual([]);
  });

  it('names sources that exist', () => {
    expect(scene.sources.length).toBeGreaterThan(0);
    for (const id of scene.sources) expect(Object.keys(SOURCES)).toContain(id);
  });
});

describe('the light of each scene', () => {
  it('is that of the story', () => {
    const palettes = new Map(
      SCENES.map((scene) => [scene.id, pictureOf(scene, scene.start).palette]),
    );
    const others = [
      'fresh-snow',
      'latent-map',
      'around-the-fence',
      'into-the-fog',
      'under-the-lift',
    ];
    const seen = others.map((id) => palettes.get(id as 'lab'));
    expect(seen).toEqual(['dawn', 'map', 'dusk', 'dawn', 'night']);
    for (const [id, palette] of palettes) if (!others.includes(id)) expect(palette).toBe('day');
  });
});

describe('next-turn', () => {
  it('starts at the very run that the baked lesson takes apart', () => {
    const scene = sceneNamed('next-turn');
    expect(scene?.start.runs).toBe(shipped.lesson.runs);
    expect(scene?.start.gate).toBe(shipped.lesson.gate);
  });
});
