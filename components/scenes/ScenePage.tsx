import Link from 'next/link';
import { type Control } from '@/scenes/parts/control';
import { type Scene } from '@/scenes/parts/scene';
import { SCENES } from '@/scenes/registry';
import { LiveScene } from './LiveScene';
import { MetaphorKey } from './MetaphorKey';
import { SceneStill } from './SceneStill';
import { SceneSources } from './SceneSources';
import { type ShownReadout } from './shown-readout';

interface ScenePageProps {
  scene: Scene;
  initial: ShownReadout;
}

/** “Ground (data as it is, curated data)”, for those who cannot be given the control itself. */
function controlInWords(control: Control): string {
  if (control.kind === 'range') return control.label;
  const parts = control.kind === 'choice' ? control.options : control.presses;
  return `${control.label} (${parts.map(({ label }) => label).join(', ')})`;
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
          A scene of <Link href="/">Fall Line</Link>
        </p>
        <h1>{scene.title}</h1>
        <p className="scene-summary">{scene.summary.join(' ')}</p>
      </header>
      <LiveScene id={scene.id} initial={initial} still={<SceneStill step={scene.still} />} />
      <noscript>
        <p className="scene-note">
          What you read is the scene at its start. With JavaScript you could set:{' '}
          {scene.controls.map(controlInWords).join('; ')}.
        </p>
      </noscript>
      <MetaphorKey />
      <SceneSources ids={scene.sources} />
      <Neighbours scene={scene} />
    </main>
  );
}
