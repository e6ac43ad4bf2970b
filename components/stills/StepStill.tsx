import { loadStills } from './manifest';
import { StillPicture } from './StillPicture';

interface StepStillProps {
  /** The step whose picture stands behind the words of the section around this. */
  id: string;
  /** The page's first picture: seen before anything moves. */
  first?: boolean;
}

/**
 * The picture that stands in for the moving mountain behind one section; styles/stills.css says
 * when. Renders nothing where `npm run stills` has not drawn the step yet. Server only.
 */
export async function StepStill({ id, first = false }: StepStillProps) {
  const views = (await loadStills()).stills[id];
  if (!views?.wide) return null;
  return (
    <div className="still" data-first={first || undefined} aria-hidden="true">
      <StillPicture id={id} views={views} eager={first} />
    </div>
  );
}
