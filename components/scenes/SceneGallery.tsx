import { PageLink } from '../ui/PageLink';
import { type Scene } from '@/scenes/instrument/scene';
import { type ShownReadout } from './shown-readout';
import { SceneReadout } from './SceneReadout';
import { loadStills } from '../stills/manifest';
import { SceneThumbnail } from './SceneStill';

interface SceneGalleryProps {
  scenes: readonly { scene: Scene; readout: ShownReadout }[];
}

/** Every scene on one page, each with the odds it starts from. */
export async function SceneGallery({ scenes }: SceneGalleryProps) {
  const { stills } = await loadStills();
  return (
    <main id="story" className="scene-gallery" tabIndex={-1}>
      <header>
        <p className="chapter-kicker">
          <PageLink href="/">Fall Line</PageLink>
        </p>
        <h1>Scenes</h1>
        <p className="scene-summary">
          Views of the one mountain that stand alone. Open one, change it, and send somebody the
          link to what you found.
        </p>
      </header>
      <ul>
        {scenes.map(({ scene, readout }) => (
          <li key={scene.id}>
            <SceneThumbnail step={scene.still} views={stills[scene.still]} />
            <h2>
              <PageLink href={`/scenes/${scene.id}/`}>{scene.title}</PageLink>
            </h2>
            <p>{scene.summary.join(' ')}</p>
            <SceneReadout state={scene.start} shown={readout} stateName={scene.stateName} />
          </li>
        ))}
      </ul>
    </main>
  );
}
