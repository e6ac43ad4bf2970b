import { type CSSProperties } from 'react';
import { type StillsManifest } from './manifest';
import {
  isTall,
  PAPER_FORMAT,
  screenFormatsOf,
  stillPath,
  type StillView,
  VIEW_NAMES,
  VIEWS,
} from './views';

interface StillPictureProps {
  id: string;
  views: StillsManifest['stills'][string];
  /** Loads at once and before other pictures; all others wait until the reader is near. */
  eager?: boolean;
  /** Wide on every screen, for a box that is: a phone's view shows the mountain above the words. */
  landscape?: boolean;
}

const MIME = { avif: 'image/avif', webp: 'image/webp' };

/** A step's still as a picture for every screen. Decoration: the step's own words describe it. */
export function StillPicture(props: StillPictureProps) {
  const { id, views, eager = false, landscape = false } = props;
  const root = process.env.NEXT_PUBLIC_BASE_PATH ?? '';
  const made = VIEW_NAMES.filter((view) => views[view] && !(landscape && isTall(view)));
  const { window, fallbackWidth } = VIEWS.wide;
  const style = { '--still-colour': views.wide?.colour } as CSSProperties;
  return (
    <picture style={style} data-paper={`${root}${stillPath(id, 'wide', PAPER_FORMAT)}`}>
      {made.flatMap((view) => {
        const { media }: StillView = VIEWS[view];
        return screenFormatsOf(view).map((format) => {
          const { width, height } = VIEWS[view].window;
          return (
            <source
              key={`${view}.${format}`}
              srcSet={`${root}${stillPath(id, view, format)}`}
              type={MIME[format]}
              media={media}
              width={width}
              height={height}
            />
          );
        });
      })}
      {/* A static export serves files as they lie: there is no image service to go through. */}
      <img
        src={`${root}${stillPath(id, 'wide', 'webp')}`}
        width={fallbackWidth}
        height={(fallbackWidth * window.height) / window.width}
        alt=""
        loading={eager ? 'eager' : 'lazy'}
        fetchPriority={eager ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  );
}
