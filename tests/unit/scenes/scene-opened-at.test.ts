import { expect, test } from 'vitest';
import { scenePath } from '@/components/scenes/scene-address';
import { sceneOpenedAt } from '@/components/scenes/scene-opened-at';
import { sceneNamed } from '@/scenes/registry';

const carving = sceneNamed('carving')!;
const opened = sceneOpenedAt(carving, 'runs=4096');

test('a page may open a scene in another state than its own start', () => {
  expect(opened.start).toEqual({ ...carving.start, runs: 4096 });
  expect(sceneOpenedAt(carving, '')).toBe(carving);
});

test('links from such a page say the whole state, as the scene’s own page reads it', () => {
  expect(scenePath('scenes', opened, opened.start)).toBe('/scenes/carving/?runs=4096');
  expect(scenePath('embed', opened, carving.start)).toBe('/embed/carving/');
});
