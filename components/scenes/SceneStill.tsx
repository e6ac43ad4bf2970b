import { type StillViews } from '../stills/manifest';
import { StillPicture } from '../stills/StillPicture';

/** A still of the story that a scene shows, and the views there are of it; none where none is drawn. */
export interface SceneStillProps {
  step: string;
  views?: StillViews;
}

/** The story's still that stands nearest to a scene's start; calm paper where none is drawn yet. */
export function SceneStill({ step, views }: SceneStillProps) {
  return (
    <div className="scene-still" aria-hidden="true">
      {views?.wide && <StillPicture id={step} views={views} eager />}
    </div>
  );
}

/** The same in a list of scenes: wide on every screen, and fetched when the reader is near. */
export function SceneThumbnail({ step, views }: SceneStillProps) {
  return (
    <div className="scene-thumbnail" aria-hidden="true">
      {views?.wide && <StillPicture id={step} views={views} landscape />}
    </div>
  );
}
