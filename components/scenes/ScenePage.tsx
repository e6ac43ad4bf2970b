import { PageLink } from '../ui/PageLink';
import { type Scene } from '@/scenes/instrument/scene';
import { SCENES } from '@/scenes/registry';
import { LiveScene } from './LiveScene';
import { MetaphorKey } from './MetaphorKey';
import { loadStills } from '../stills/manifest';
import { Island } from '../ui/Island';
import { SceneSources } from './SceneSources';
import { type ShownReadout } from './shown-readout';
import { WithoutScripts } from './WithoutScripts';

interface ScenePageProps {
  scene: Scene;
  initial: ShownReadout;
}

function Neighbours({ scene }: { scene: Scene }) {
  const place = SCENES.indexOf(scene);
  const before = SCENES.at(place - 1);
  const after = SCENES.at((place + 1) % SCENES.length);
  return (
    <nav className="scene-neighbours" aria-label="Other scenes">
      {before && <PageLink href={`/scenes/${before.id}/`}>← {before.title}</PageLink>}
      <PageLink href="/scenes/">All scenes</PageLink>
      {after && <PageLink href={`/scenes/${after.id}/`}>{after.title} →</PageLink>}
    </nav>
  );
}

/** One scene by itself: words, instrument, sources and the key to the metaphor. */
export async function ScenePage({ scene, initial }: ScenePageProps) {
  const still = { step: scene.still, views: (await loadStills()).stills[scene.still] };
  return (
    <main id="story" className="scene-page" tabIndex={-1}>
      <header>
        <p className="chapter-kicker">
          A scene of <PageLink href="/">Fall Line</PageLink>
        </p>
        <h1>{scene.title}</h1>
        <p className="scene-summary">{scene.summary.join(' ')}</p>
      </header>
      <Island name="live-scene" of={LiveScene} props={{ id: scene.id, initial, still }} />
      <WithoutScripts scene={scene} />
      <MetaphorKey />
      <SceneSources ids={scene.sources} />
      <Neighbours scene={scene} />
    </main>
  );
}
