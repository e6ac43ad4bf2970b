import { describe, expect, test } from 'vitest';
import { embedSnippet } from '@/components/scenes/embed-snippet';
import { scenePath } from '@/components/scenes/scene-address';
import { sceneNamed, SCENES } from '@/scenes/registry';

describe('the HTML that embeds a scene', () => {
  const html = embedSnippet('https://example.org/embed/odds/?a=1&fences=0.5', 'Odds “<b>"&');

  test('is one frame whose address and title are whole', () => {
    expect(html).toMatch(/^<iframe [^<>]*><\/iframe>$/);
    expect(html).toContain('src="https://example.org/embed/odds/?a=1&amp;fences=0.5"');
    expect(html).toContain('title="Odds “&lt;b&gt;&quot;&amp; · Fall Line"');
  });

  test('waits until the reader is near and never outgrows its column', () => {
    expect(html).toContain('loading="lazy"');
    expect(html).toContain('max-width: 100%');
  });
});

describe('where a scene is', () => {
  test('the start needs no query, another state has the shortest', () => {
    const odds = sceneNamed('odds')!;
    expect(scenePath('scenes', odds, odds.start)).toBe('/scenes/odds/');
    const path = scenePath('embed', odds, { ...odds.start, fences: 0.5 });
    expect(path).toBe('/embed/odds/?fences=0.5');
  });

  test('every scene has a place of both kinds', () => {
    const paths = SCENES.flatMap((scene) => [
      scenePath('scenes', scene, scene.start),
      scenePath('embed', scene, scene.start),
    ]);
    expect(new Set(paths).size).toBe(2 * SCENES.length);
  });
});
