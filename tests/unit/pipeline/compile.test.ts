import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { renderChapter } from '@/components/mdx/render-chapter';
import { type Storyboard } from '@/scenes/pose/storyboard';
import { HEAD, compileFixture, mistakesIn, step } from './fixtures/chapter';

const htmlOf = async (words: string) =>
  renderToStaticMarkup(renderChapter(await compileFixture({ words })));

const CITED = `${step('One.<Cite source="gpt-3" /> Two.<Cite source="llama-3" claim="tokens" />', 'a')}
${step('Again.<Cite source="gpt-3" /> And <Term name="entropy">surprise</Term>, <Term name="loss" />.', 'b')}`;

describe('a chapter in order', () => {
  it('compiles to what pages need', async () => {
    const rows: Storyboard = [{ id: 'b', length: 2 }];
    const chapter = await compileFixture({ words: HEAD + CITED, rows });
    expect(chapter).toMatchObject({
      slug: 'fixture',
      number: 2,
      title: 'Fresh snow',
      description: 'What a fixture is about.',
      lead: 'What a fixture is about.',
      steps: [
        { id: 'a', title: 'A step', index: 0 },
        { id: 'b', title: 'A step', index: 1 },
      ],
      words: 6,
      sources: ['gpt-3', 'llama-3'],
      terms: ['entropy', 'loss'],
      storyboard: rows,
    });
    expect(Object.keys(chapter.steps[0])).toEqual(['id', 'title', 'index', 'scene']);
  });

  it('compiles to the same code twice', async () => {
    const [first, second] = await Promise.all([
      compileFixture({ words: HEAD + CITED }),
      compileFixture({ words: HEAD + CITED }),
    ]);
    expect(second.code).toBe(first.code);
  });

  it('curls quotes in text, titles and the head', async () => {
    const words = `---\ntitle: The snow's "depth"\ndescription: It's one.\n---\n<Step id="a" title="Don't">\n\nIt's "soft" -- yes...\n\n</Step>`;
    const chapter = await compileFixture({ words });
    expect(chapter.title).toBe('The snow’s “depth”');
    expect(chapter.steps[0].title).toBe('Don’t');
    const html = renderToStaticMarkup(renderChapter(chapter));
    expect(html).toContain('It’s “soft” — yes…');
    expect(html).toContain('Don’t</h2>');
  });

  it('may hold a comment', async () => {
    expect(await htmlOf(HEAD + step('Text. {/* a note to ourselves */}'))).not.toContain('note');
  });

  it('gives a step its heading and its name', async () => {
    const html = await htmlOf(HEAD + step('Text.'));
    expect(html).toContain('<section id="first" data-step="first" aria-labelledby="first-title">');
    expect(html).toContain('<h2 id="first-title">A step</h2><p>Text.</p>');
  });

  it('numbers citations by first use, with an id for each use', async () => {
    const html = await htmlOf(HEAD + CITED);
    const links = [...html.matchAll(/<a id="([^"]+)" href="([^"]+)" aria-label="([^"]+)"/g)];
    expect(links.map(([, id, href, label]) => [id, href, label])).toEqual([
      ['fixture-cite-gpt-3-1', '#fixture-source-gpt-3', 'Source 1: Brown et al. 2020'],
      [
        'fixture-cite-llama-3-1',
        '#fixture-source-llama-3',
        'Source 2: Grattafiori et al. 2024, for: tokens',
      ],
      ['fixture-cite-gpt-3-2', '#fixture-source-gpt-3', 'Source 1: Brown et al. 2020'],
    ]);
  });

  it('opens the meaning of a term from its own button', async () => {
    const html = await htmlOf(HEAD + CITED);
    for (const id of ['fixture-note-entropy-1', 'fixture-note-loss-1']) {
      expect(html).toContain(`popoverTarget="${id}">`);
      expect(html).toContain(`<span id="${id}" popover="auto" role="note"`);
    }
    expect(html).toContain('>surprise</button>');
    expect(html).toContain('>loss</button>');
    expect(html).toContain('href="#fixture-term-entropy"');
  });

  it('links to pages of the site with query and place', async () => {
    const links = '[lab](/scenes/lab/?gate=bomb#story), [words](/glossary/#loss)';
    const html = await htmlOf(HEAD + step(`To ${links} and [out](https://example.org/).`));
    const written = [...html.matchAll(/<a href="([^"]+)">/g)].map(([, to]) => to);
    // The slash at the end is the site's own setting, which a test of the export looks at.
    expect(written.map((to) => to.replace(/\/(?=[?#]|$)/, ''))).toEqual([
      '/scenes/lab?gate=bomb#story',
      '/glossary#loss',
      'https://example.org',
    ]);
  });

  it('prints a reading with what it is', async () => {
    const reading = '<Reading of="odds" gate="birdhouse" valley="lodge" state="trained" />';
    expect(await htmlOf(HEAD + step(`It is ${reading}.`))).toContain(
      '<data class="reading" value="90" title="Chance that a run from the gate birdhouse ends in the lodge (useful and honest), after training">90 %</data>.',
    );
  });

  it('reports a reading that the model does not have', async () => {
    const words = HEAD + step('It is <Reading of="loss" runs={7} />.');
    const [mistake] = await mistakesIn({ words });
    expect(mistake).toMatchObject({ line: 7, reason: 'the model has no such reading: no loss' });
  });

  it('renders a word with another component where one is handed in', async () => {
    const chapter = await compileFixture({ words: HEAD + step('<TrainingPanel gate="bomb" />') });
    const TrainingPanel = ({ gate }: { gate: string }) => createElement('p', null, `at ${gate}`);
    expect(renderToStaticMarkup(renderChapter(chapter, { TrainingPanel }))).toContain('at bomb');
    expect(() => renderToStaticMarkup(renderChapter(chapter))).toThrow('TrainingPanel');
  });
});
