import Link from 'next/link';
import { type Scene } from '@/scenes/instrument/scene';
import { SCENES } from '@/scenes/registry';
import { LiveScene } from './LiveScene';
import { MetaphorKey } from './MetaphorKey';
import { SceneStill } from './SceneStill';
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
      {before && <Link href={`/scenes/${before.id}/`}>← {before.title}</Link>}
      <Link href="/scenes/">All scenes</Link>
      {after && <Link href={`/scenes/${after.id}/`}>{after.title} →</Link>}
    </nav>
  );
}

/** One scene by itself: words, instrument, sources and the key to the metaphor. */
export function ScenePage({ scene, initial }: ScenePageProps) {
  return (
    <main id="story" className="scene-page" tabIndex={-1}>
      <header>
        <p className="chapter-kicker">
          A scene of{' '}
          <Link href="/" prefetch={false}>
            Fall Line
          </Link>
        </p>
        <h1>{scene.title}</h1>
        <p className="scene-summary">{scene.summary.join(' ')}</p>
      </header>
      <LiveScene id={scene.id} initial={initial} still={<SceneStill step={scene.still} />} />
      <WithoutScripts scene={scene} />
      <MetaphorKey />
      <SceneSources ids={scene.sources} />
      <Neighbours scene={scene} />
    </main>
  );
}
