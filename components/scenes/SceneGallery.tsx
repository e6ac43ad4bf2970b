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
      <ul className="mt-12 grid grid-cols-[repeat(auto-fill,minmax(min(22rem,100%),1fr))] gap-x-12 gap-y-14">
        {scenes.map(({ scene, readout }) => (
          <li key={scene.id} className="relative">
            <SceneThumbnail step={scene.still} views={stills[scene.still]} />
            <h2 className="mb-[0.4rem] text-2xl/[1.15] font-[420]">
              {/* The picture leads where the title does, without a second link to hear. */}
              <PageLink
                href={`/scenes/${scene.id}/`}
                className="before:absolute before:inset-x-0 before:top-0 before:aspect-video"
              >
                {scene.title}
              </PageLink>
            </h2>
            <p className="leading-[1.5]">{scene.summary.join(' ')}</p>
            <SceneReadout state={scene.start} shown={readout} stateName={scene.stateName} />
          </li>
        ))}
      </ul>
    </main>
  );
}
