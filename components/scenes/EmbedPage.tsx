import { type Scene } from '@/scenes/instrument/scene';
import { LiveScene } from './LiveScene';
import { MetaphorKey } from './MetaphorKey';
import { SceneStill } from './SceneStill';
import { type ShownReadout } from './shown-readout';
import { WithoutScripts } from './WithoutScripts';

interface EmbedPageProps {
  scene: Scene;
  initial: ShownReadout;
}

/** One scene for a frame in somebody else's page: the same instrument with nothing around it. */
export function EmbedPage({ scene, initial }: EmbedPageProps) {
  return (
    <main className="embed-page">
      <header className="embed-head">
        <h1>{scene.title}</h1>
        <MetaphorKey />
      </header>
      <LiveScene
        id={scene.id}
        initial={initial}
        still={<SceneStill step={scene.still} />}
        place="embed"
      />
      <noscript>
        <p className="scene-description">{scene.summary.join(' ')}</p>
      </noscript>
      <WithoutScripts scene={scene} />
    </main>
  );
}
