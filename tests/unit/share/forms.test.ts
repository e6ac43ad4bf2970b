import { describe, expect, it } from 'vitest';
import { frameHeight } from '@/components/embed/frame-height';
import { sceneOpenedAt } from '@/components/scenes/scene-opened-at';
import { FORM_NAMES, FORMS } from '@/components/share/forms';
import { SCENES } from '@/scenes/registry';
import { parseState, sameState } from '@/scenes/state/address';
import { DEFAULT_FRAME, parseFrame } from '@/scenes/state/frame-options';
import { attributesOf } from './render-mdx';
import { AWKWARD, odds, SITE, takenOdds } from './taken-odds';

const PAGE = `${SITE}/scenes/odds/?fences=0.5&temperature=1.3`;
const EMBED = `${SITE}/embed/odds/?fences=0.5&temperature=1.3`;
const CARD = `${SITE}/cards/step-${odds.still}.jpg`;

describe('a scene in every form', () => {
  it.each(FORM_NAMES)('holds the state as it stands: %s', (name) => {
    const taken = takenOdds();
    const text = FORMS[name].textOf(taken).replaceAll('&amp;', '&');
    const [query] = /fences=[\w.]+&temperature=[\w.]+/.exec(text) ?? [''];
    expect(sameState(parseState(query, odds.start), taken.state)).toBe(true);
  });

  it.each(FORM_NAMES)('has the shortest address at the start, in every scene: %s', (name) => {
    for (const scene of SCENES) {
      const text = FORMS[name].textOf(takenOdds({ scene, state: scene.start }));
      expect(text).toContain(name === 'html' || name === 'mdx' ? 'embed' : scene.id);
      expect(text).not.toContain('/?');
      expect(text).not.toContain('state=');
    }
  });
});

describe('the element', () => {
  it('says its state against the scene’s own start, wherever the page has opened the scene', () => {
    const opened = sceneOpenedAt(odds, 'fences=0.5');
    const text = FORMS.element.textOf(takenOdds({ scene: opened, state: opened.start }));
    expect(attributesOf(text, 'fall-line-scene')).toEqual({ scene: 'odds', state: 'fences=0.5' });
  });
});

describe('the link', () => {
  it('is the whole address and nothing else', () => {
    expect(FORMS.link.textOf(takenOdds())).toBe(PAGE);
  });
});

describe('the HTML frame', () => {
  const frame = { parts: ['odds', 'words'], theme: 'dark', start: 'visible' } as const;

  it('is one frame with a width in percent, a height in numbers, and no style', () => {
    const html = FORMS.html.textOf(takenOdds());
    expect(html).toMatch(/^<iframe [^<>]*><\/iframe>$/);
    expect(html).not.toMatch(/style|script/);
    expect(attributesOf(html, 'iframe')).toEqual({
      src: EMBED,
      title: `${odds.title} · Fall Line`,
      width: '100%',
      height: String(frameHeight('odds', DEFAULT_FRAME.parts)),
      frameborder: '0',
      loading: 'lazy',
    });
  });

  it('says what it shows, and has the height for that', () => {
    const { src, height } = attributesOf(FORMS.html.textOf(takenOdds({ frame })), 'iframe');
    expect(parseFrame(new URL(src).search)).toEqual(frame);
    expect(height).toBe(String(frameHeight('odds', frame.parts)));
  });

  it('keeps an awkward title in one attribute', () => {
    const html = FORMS.html.textOf(takenOdds({ scene: { ...odds, title: AWKWARD } }));
    expect(html).toMatch(/^<iframe [^<>]*><\/iframe>$/);
    expect(html).not.toContain('\u200f');
    expect(attributesOf(html, 'iframe').title).toBe(`${AWKWARD} · Fall Line`);
  });
});

describe('the element', () => {
  it('names the scene and its state, and nothing that is as without it', () => {
    const html = FORMS.element.textOf(takenOdds());
    expect(attributesOf(html, 'fall-line-scene')).toEqual({
      scene: 'odds',
      state: 'fences=0.5&temperature=1.3',
    });
    const start = FORMS.element.textOf(takenOdds({ state: odds.start }));
    expect(attributesOf(start, 'fall-line-scene')).toEqual({ scene: 'odds' });
    const frame = { parts: 'card', theme: 'light', start: 'auto' } as const;
    const shown = FORMS.element.textOf(takenOdds({ state: odds.start, frame }));
    expect(attributesOf(shown, 'fall-line-scene')).toEqual({ scene: 'odds', ...frame });
  });

  it('brings its script, and a linked picture in its words where that does not come', () => {
    const html = FORMS.element.textOf(takenOdds());
    expect(html).toContain(`<script type="module" src="${SITE}/fall-line-scene.js"></script>`);
    expect(attributesOf(html, 'a').href).toBe(PAGE);
    const { src, alt } = attributesOf(html, 'img');
    expect([src, alt]).toEqual([CARD, 'From the gate to the hut.']);
  });
});

describe('Markdown', () => {
  it('is the picture in its words, as a link', () => {
    const text = FORMS.markdown.textOf(takenOdds());
    expect(text).toBe(`[![From the gate to the hut.](${CARD})](${PAGE})`);
  });
});

describe('plain text', () => {
  it('has the claim, the odds in numbers, of which state they are, sources and address', () => {
    const lines = FORMS.text.textOf(takenOdds()).replaceAll('\u00a0', ' ').split('\n');
    expect(lines).toEqual([
      `${odds.title} · Fall Line`,
      'From the gate to the hut.',
      '',
      expect.stringMatching(/^Where runs from the \w+ gate end \(.*50 %.*temperature 1\.3\):$/),
      '- ravine (harmful help): 49 %',
      '- hut (says no): 20 %',
      '- village (flattery): 1 %',
      '- lodge (honest help): 30 %',
      '- fog (sure, unfounded): under 0.1 %',
      '',
      expect.stringMatching(/^Sources: .* \d{4}/),
      PAGE,
    ]);
  });

  it('says what the odds are compared with', () => {
    const shown = {
      odds: [1, 0, 0, 0, 0],
      comparison: { label: 'before the fences', odds: [0, 1, 0, 0, 0] },
      description: '',
    };
    expect(FORMS.text.textOf(takenOdds({ shown })).replaceAll('\u00a0', ' ')).toContain(
      'ravine (harmful help): 100 %; before the fences 0 %',
    );
  });

  it('gives no number while the model is on its way', () => {
    const text = FORMS.text.textOf(takenOdds({ shown: undefined }));
    expect(text).toContain(odds.summary[0]);
    expect(text).not.toContain('- ravine');
  });
});
