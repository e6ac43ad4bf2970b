import { PageLink } from '../ui/PageLink';
import { type Scene } from '@/scenes/instrument/scene';
import { LiveScene } from './LiveScene';
import { MetaphorKey } from './MetaphorKey';
import { loadStills } from '../stills/manifest';
import { Island } from '../ui/Island';
import { SceneSources } from './SceneSources';
import { type ShownReadout } from './shown-readout';
import { WithoutScripts } from './WithoutScripts';

interface StatePageProps {
  scene: Scene;
  /** The step that shows the scene in this state, and that state as the scene's address says it. */
  state: { step: string; title: string; query: string; chapter: { slug: string; title: string } };
  /** What is read off the mountain in that state. */
  initial: ShownReadout;
}

/** A scene in the state in which a step of the story shows it: a page to hand out. */
export async function StatePage({ scene, state, initial }: StatePageProps) {
  const { step, title, query, chapter } = state;
  const still = { step, views: (await loadStills()).stills[step] };
  return (
    <main id="story" className="scene-page" tabIndex={-1}>
      <header>
        <p className="chapter-kicker">
          “{scene.title}” as in{' '}
          <PageLink href={`/chapters/${chapter.slug}/#${step}`}>{chapter.title}</PageLink>, a
          chapter of <PageLink href="/">Fall Line</PageLink>
        </p>
        <h1>{title}</h1>
        <p className="scene-summary">{scene.summary.join(' ')}</p>
      </header>
      <Island
        name="live-scene"
        of={LiveScene}
        props={{ id: scene.id, initial, still, ...(query && { opensAt: query }) }}
      />
      <WithoutScripts scene={scene} shown="as its chapter shows it" />
      <MetaphorKey />
      <SceneSources ids={scene.sources} />
      <nav className="scene-neighbours" aria-label="Where this is from">
        <PageLink href={`/chapters/${chapter.slug}/#${step}`}>← “{title}” in the story</PageLink>
        <PageLink href="/scenes/">All scenes</PageLink>
        <PageLink href={`/scenes/${scene.id}/`}>{scene.title}: the scene at its start →</PageLink>
      </nav>
    </main>
  );
}
