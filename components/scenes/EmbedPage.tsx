import { type Scene } from '@/scenes/instrument/scene';
import { LiveScene } from './LiveScene';
import { MetaphorKey } from './MetaphorKey';
import { loadStills } from '../stills/manifest';
import { Island } from '../ui/Island';
import { type ShownReadout } from './shown-readout';
import { WithoutScripts } from './WithoutScripts';

interface EmbedPageProps {
  scene: Scene;
  initial: ShownReadout;
}

/** One scene for a frame in somebody else's page: the same instrument with nothing around it. */
export async function EmbedPage({ scene, initial }: EmbedPageProps) {
  const still = {
    step: scene.still,
    views: (await loadStills()).stills[scene.still],
    landscape: true,
  };
  return (
    <main className="embed-page" data-embed={scene.id}>
      <header className="embed-head">
        <h1>{scene.title}</h1>
        <MetaphorKey />
        <p className="embed-claim">{scene.summary[0]}</p>
      </header>
      <Island
        name="live-scene"
        of={LiveScene}
        props={{ id: scene.id, initial, still, place: 'embed' as const }}
      />
      <noscript>
        <p className="scene-description">{scene.summary.join(' ')}</p>
      </noscript>
      <WithoutScripts scene={scene} />
    </main>
  );
}
