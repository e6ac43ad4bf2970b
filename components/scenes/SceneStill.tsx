import { type StillViews } from '../stills/manifest';
import { StillPicture } from '../stills/StillPicture';

/** A still of the story that a scene shows, and the views there are of it; none where none is drawn. */
export interface SceneStillProps {
  step: string;
  views?: StillViews;
  /** Wide on every screen: for a frame, of which nobody knows how high it is. */
  landscape?: boolean;
}

/** The story's still that stands nearest to a scene's start; calm paper where none is drawn yet. */
export function SceneStill({ step, views, landscape }: SceneStillProps) {
  return (
    <div className="scene-still" aria-hidden="true">
      {views?.wide && <StillPicture id={step} views={views} eager landscape={landscape} />}
    </div>
  );
}

/**
 * The same in a list of scenes: wide on every screen, and fetched when the reader is near. Composed
 * for words on its left, of which there are none here; its room is kept until it comes.
 */
export function SceneThumbnail({ step, views }: SceneStillProps) {
  return (
    <div
      data-thumbnail
      className="mb-4 aspect-video overflow-hidden rounded-sm bg-snow [&_img]:-ml-[15%] [&_img]:w-[115%] [&_img]:max-w-none [&_picture]:block [&_picture]:bg-(--still-colour)"
      aria-hidden="true"
    >
      {views?.wide && <StillPicture id={step} views={views} landscape />}
    </div>
  );
}
