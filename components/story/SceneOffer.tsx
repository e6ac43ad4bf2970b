import { type SceneId } from '@/scenes/ids';
import { PageLink } from '../ui/PageLink';

export interface OfferedScene {
  id: SceneId;
  title: string;
}

/** A link to the scene in which a step's words can be tried; `SceneOffers` opens it in their place. */
export function SceneOffer({ scene }: { scene: OfferedScene }) {
  return (
    <p className="scene-offer">
      <PageLink
        href={`/scenes/${scene.id}/`}
        className="scene-offer-open"
        data-scene-offer={scene.id}
        aria-label={`Try it yourself: ${scene.title}`}
      >
        Try it yourself
      </PageLink>
    </p>
  );
}
