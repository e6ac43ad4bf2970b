import { describe, expect, test } from 'vitest';
import { scenePath } from '@/components/scenes/scene-address';
import { sceneNamed, SCENES } from '@/scenes/registry';

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
