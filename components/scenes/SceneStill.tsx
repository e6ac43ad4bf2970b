import { loadStills } from '../stills/manifest';
import { StillPicture } from '../stills/StillPicture';

/** The story's still that stands nearest to a scene's start; calm paper where none is drawn yet. */
export async function SceneStill({ step }: { step: string }) {
  const views = (await loadStills()).stills[step];
  return (
    <div className="scene-still" aria-hidden="true">
      {views?.wide && <StillPicture id={step} views={views} eager />}
    </div>
  );
}

/** The same in a list of scenes: wide on every screen, and fetched when the reader is near. */
export async function SceneThumbnail({ step }: { step: string }) {
  const views = (await loadStills()).stills[step];
  return (
    <div className="scene-thumbnail" aria-hidden="true">
      {views?.wide && <StillPicture id={step} views={views} landscape />}
    </div>
  );
}
