import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { scenePath } from '@/components/scenes/scene-address';
import { FORM_NAMES, FORMS } from '@/components/share/forms';
import { exampleOf } from '@/components/writers/example';
import { FIELD_WORDS } from '@/components/writers/fields';
import { WritersPage } from '@/components/writers/WritersPage';
import { sceneNamed } from '@/scenes/registry';
import { formatState, parseState } from '@/scenes/state/address';
import { formatFrame, parseFrame, PARTS, STARTS, THEMES } from '@/scenes/state/frame-options';
import { PRESETS } from '@/scenes/state/presets';
import { FIELDS } from '@/scenes/state/scene-state';

const SITE = 'https://example.org';
const scene = sceneNamed('odds')!;
const example = exampleOf(scene, SITE, scenePath);
const html = renderToStaticMarkup(<WritersPage example={example} />);
/** What a reader of the page sees, one line an element. */
const text = html
  .replace(/<[^>]+>/g, '\n')
  .replaceAll('&lt;', '<')
  .replaceAll('&gt;', '>')
  .replaceAll('&quot;', '"')
  .replaceAll('&#x27;', "'")
  .replaceAll('&amp;', '&');

/** The fields of a query by name, since order says nothing. */
const fieldsOf = (query: string) => Object.fromEntries(new URLSearchParams(query));

/** What the parsers understood of a query of a scene, written again. */
const understood = (query: string, base = scene.start) =>
  fieldsOf(
    [formatState(parseState(query, base), base), formatFrame(parseFrame(query))]
      .filter(Boolean)
      .join('&'),
  );

describe('the page for writers', () => {
  it('has only addresses of which the parsers understand every word', () => {
    const found = text
      .replaceAll('&amp;', '&')
      .matchAll(/https:\/\/example\.org\/(?:scenes|embed)\/([\w-]+)\/(\?[\w=&.,-]*)?/g);
    const addresses = Array.from(found, ([, id, query = '']) => ({ id, query }));
    expect(addresses.length).toBeGreaterThan(FORM_NAMES.length);
    for (const { id, query } of addresses) {
      const base = sceneNamed(id)?.start;
      expect(base, id).toBeDefined();
      expect(fieldsOf(query)).toEqual(understood(query, base));
    }
    expect(addresses.some(({ query }) => query.includes('parts='))).toBe(true);
  });

  it('has examples of fields that the parsers read back as they stand', () => {
    for (const field of FIELDS) {
      const { example: query } = FIELD_WORDS[field];
      expect(fieldsOf(query), field).toHaveProperty(field);
      // From no scene's start, where every field differs.
      expect(understood(query, parseState('')), field).toEqual(fieldsOf(query));
    }
  });

  it('tells every field, part, theme, start and named state that the code knows', () => {
    const lines = new Set(text.split('\n').map((line) => line.trim()));
    for (const name of [...FIELDS, 'parts', 'theme', 'start', 'state']) {
      expect(lines, name).toContain(name);
    }
    for (const value of [...PARTS, 'card', ...THEMES, ...STARTS]) {
      expect(lines, value).toContain(value);
    }
    expect(text).toContain(Object.keys(PRESETS).join(', '));
  });

  it('shows each form as the scenes copy it', () => {
    for (const name of FORM_NAMES) expect(text).toContain(FORMS[name].textOf(example));
  });
});
