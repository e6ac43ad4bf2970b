import { describe, expect, it } from 'vitest';
import { shownByWordPress } from '../../tools/wordpress-embed';

const FRAME =
  '<iframe src="https://example.org/embed/a/?b=1&amp;c=2" width="600" height="400"></iframe>';
const QUOTE =
  '<blockquote class="mine"><a href="https://example.org/a/" target="_blank">A</a></blockquote>';

describe('what WordPress shows of an answer', () => {
  it('hides a frame behind its quote, and gives both the secret', () => {
    const shown = shownByWordPress(QUOTE + FRAME, 'abc');
    expect(shown?.quoted).toBe(true);
    expect(shown?.frame.get('src')).toBe('https://example.org/embed/a/?b=1&amp;c=2#?secret=abc');
    expect(shown?.frame.get('style')).toContain('visibility: hidden');
    expect(shown?.html).toMatch(
      /^<blockquote class="wp-embedded-content" data-secret="abc"><a href="https:\/\/example.org\/a\/">A<\/a><\/blockquote><iframe /,
    );
  });

  it('shows a frame alone at once', () => {
    expect(shownByWordPress(FRAME, 'abc')?.frame.has('style')).toBe(false);
    expect(shownByWordPress(FRAME + QUOTE, 'abc')?.quoted).toBe(false);
  });

  it('drops what it does not know, and shows nothing without a frame', () => {
    const dressed = FRAME.replace('<iframe', '<iframe style="border:0" loading="lazy" allow="*"');
    const shown = shownByWordPress(`<script>a()</script><div>${dressed}</div>`, 'abc');
    expect([...(shown?.frame.keys() ?? [])].sort()).toEqual(
      ['class', 'data-secret', 'height', 'sandbox', 'security', 'src', 'width'].sort(),
    );
    expect(shown?.html).not.toMatch(/script>|<div/);
    expect(shownByWordPress(QUOTE, 'abc')).toBeUndefined();
    expect(shownByWordPress(FRAME.replace('https:', 'javascript:'), 'abc')?.frame.has('src')).toBe(
      false,
    );
  });
});
