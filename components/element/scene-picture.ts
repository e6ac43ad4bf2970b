import { type Theme } from '@/scenes/state/frame-options';
import { make } from './make';
import { type SceneData } from './scene-data';

/**
 * A scene's still as a picture of the host's own page, by night where that is asked for.
 * @param root address of the site's root, with a slash at its end
 */
export function scenePicture(root: string, { still, alt }: SceneData, theme: Theme): HTMLElement {
  const picture = make('picture');
  if (!still) return picture;
  const source = (path: string, media: string) =>
    picture.append(make('source', { srcset: root + path, type: 'image/avif', media }));
  if (theme !== 'light') source(still.dark, theme === 'dark' ? '' : '(prefers-color-scheme: dark)');
  source(still.light, '');
  picture.style.background = still.colour;
  picture.append(
    make('img', { src: root + still.plain, alt, width: 1440, height: 900, decoding: 'async' }),
  );
  return picture;
}
