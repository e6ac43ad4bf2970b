import { createElement, Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Footnotes } from '@/components/mdx/Footnotes';
import { Sources } from '@/components/mdx/Sources';
import { SOURCE_IDS } from '@/content/sources/sources';
import { GLOSSARY_TERMS } from '@/content/glossary/glossary';
import { listChapters, loadChapter } from '@/content/pipeline/load';
import { renderChapter } from '@/components/mdx/render-chapter';
import { SCENE_IDS, type SceneId } from '@/scenes/ids';

/** The steps that a chapter of the story tells, in order. */
const STORY: Readonly<Record<string, readonly string[]>> = {
  alignment: [
    'opening',
    'everything-leans',
    'not-a-lookup',
    'tone-to-ethics',
    'which-way',
    'three-questions',
    'made-not-told',
    'two-stages',
  ],
  'pre-training': [
    'mountain-of-text',
    'fresh-snow',
    'first-tracks',
    'guess-the-next-turn',
    'deep-tracks',
    'tendencies',
    'the-map',
    'reading-the-map',
  ],
  'post-training': [
    'not-every-track',
    'two-runs-one-choice',
    'fences-rise',
    'same-mountain',
    'small-data',
    'less-likely',
    'unrated-slopes',
    'passing-the-test',
  ],
  'failure-modes': [
    'so-far',
    'birdhouse',
    'bomb',
    'around-the-fence',
    'pushed',
    'into-the-fog',
    'under-the-lift',
    'one-gap',
    'the-ground-itself',
    'where-the-metaphor-breaks',
    'your-turn',
  ],
};

/** The scene that a step offers to try. The lab is a page of its own, which \`your-turn\` links. */
const SCENES_OFFERED: Readonly<Record<string, SceneId>> = {
  'not-a-lookup': 'one-run',
  'which-way': 'which-way',
  'fresh-snow': 'fresh-snow',
  'guess-the-next-turn': 'next-turn',
  'deep-tracks': 'carving',
  'the-map': 'latent-map',
  'two-runs-one-choice': 'ranking',
  'fences-rise': 'fences',
  'less-likely': 'odds',
  birdhouse: 'birdhouse',
  bomb: 'refusal',
  'around-the-fence': 'around-the-fence',
  pushed: 'pushed',
  'into-the-fog': 'into-the-fog',
  'under-the-lift': 'under-the-lift',
  'the-ground-itself': 'the-ground',
};

const chapters = await listChapters();

/** Stands in for the panel that the story's page hands in. */
const TrainingPanel = () => createElement('p', null, 'panel');

/** A chapter as its page prints it: the steps, then notes and sources. */
async function htmlOf(slug: string): Promise<string> {
  const chapter = await loadChapter(slug);
  const notes = createElement(Footnotes, {
    of: chapter.title,
    chapter: slug,
    terms: chapter.terms,
  });
  const sources = createElement(Sources, {
    of: chapter.title,
    chapter: slug,
    sources: chapter.sources,
  });
  const body = renderChapter(chapter, { TrainingPanel });
  return renderToStaticMarkup(createElement(Fragment, null, body, notes, sources));
}

describe('the chapters', () => {
  it('are found and in order', () => {
    expect(chapters.length).toBeGreaterThan(0);
    const numbers = chapters.map(({ number }) => number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    for (const slug of Object.keys(STORY)) expect(chapters.map((one) => one.slug)).toContain(slug);
  });

  it.each(chapters)('$slug compiles, and its list entry agrees with it', async (ref) => {
    const chapter = await loadChapter(ref.slug);
    expect(chapter).toMatchObject({ title: ref.title, number: ref.number });
    expect(chapter.steps.map(({ id }) => id)).toEqual(ref.steps);
    expect(chapter.lead).not.toBe('');
    expect(chapter.words).toBeGreaterThan(20 * chapter.steps.length);
    expect(chapter.storyboard.length).toBeGreaterThan(0);
  });

  it.each(Object.entries(STORY))('%s tells its steps in order', async (slug, steps) => {
    expect((await loadChapter(slug)).steps.map(({ id }) => id)).toEqual(steps);
  });

  it('offer every scene but the lab, each at the step that tells of it', async () => {
    const steps = (await Promise.all(chapters.map(({ slug }) => loadChapter(slug)))).flatMap(
      (chapter) => chapter.steps,
    );
    const offered = steps.flatMap(({ id, scene }) => (scene ? [[id, scene]] : []));
    expect(Object.fromEntries(offered)).toEqual(SCENES_OFFERED);
    expect([...Object.values(SCENES_OFFERED), 'lab'].sort()).toEqual([...SCENE_IDS].sort());
  });

  it.each(chapters)('$slug cites only sources and terms that exist', async ({ slug }) => {
    const { sources, terms } = await loadChapter(slug);
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) expect(SOURCE_IDS).toContain(source);
    for (const term of terms) expect(GLOSSARY_TERMS).toContain(term);
  });

  it.each(chapters)('$slug gives no id twice', async ({ slug }) => {
    const ids = [...(await htmlOf(slug)).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(chapters)('$slug has a place for every link within it', async ({ slug }) => {
    const html = await htmlOf(slug);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...html.matchAll(/ (?:href="#|popoverTarget=")([^"]+)"/g)];
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.map(([, id]) => id).filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(chapters)('$slug prints every reading as a number with a unit', async ({ slug }) => {
    const html = await htmlOf(slug);
    const shown = [
      ...html.matchAll(/<data class="reading" value="([^"]+)" title="([^"]+)">([^<]+)</g),
    ];
    expect(html.split('<data class="reading"').length - 1).toBe(shown.length);
    for (const [, value, title, text] of shown) {
      expect(Number.isFinite(Number(value)), title).toBe(true);
      expect(text, title).toMatch(/\d/);
    }
  });
});
