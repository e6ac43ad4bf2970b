import { bibtex } from '@/content/sources/bibtex';
import { type Source } from '@/content/sources/source';
import { type SourceId, SOURCE_IDS, SOURCES } from '@/content/sources/sources';
import { SourceEntry } from '../mdx/SourceEntry';
import { Entry } from './Entry';
import { Heading } from './Heading';
import { Page } from './Page';

interface SourcesPageProps {
  /** The site itself, as others may cite it. */
  site: Source;
}

const byYear = (a: SourceId, b: SourceId) =>
  SOURCES[b].year - SOURCES[a].year || SOURCES[a].title.localeCompare(SOURCES[b].title, 'en');

function Work({ id, source, own }: { id: string; source: Source; own?: boolean }) {
  return (
    <Entry as="li" id={id}>
      <SourceEntry source={source} own={own} />
      <details className="mt-[0.4rem] font-sans text-finest/[1.5] font-medium">
        <summary className="min-h-6 w-max cursor-pointer">
          BibTeX<span className="visually-hidden"> of {source.title}</span>
        </summary>
        <pre
          tabIndex={0}
          className="mt-[0.4rem] overflow-x-auto rounded-sm border border-line px-4 py-[0.8rem] font-normal [font-family:ui-monospace,monospace]"
        >
          {bibtex(id, source)}
        </pre>
      </details>
    </Entry>
  );
}

/** Every source of the story, newest first, and how to cite each and the site. */
export function SourcesPage({ site }: SourcesPageProps) {
  return (
    <Page
      title="Sources"
      lead="What the story and the scenes say about real models rests on these; some are further reading. Each says how far we checked it."
    >
      <section className="sources" aria-labelledby="cite-us">
        <Heading id="cite-us">This site</Heading>
        <ul>
          <Work id="fall-line" source={site} own />
        </ul>
      </section>
      <section className="sources" aria-labelledby="works">
        <Heading id="works">{SOURCE_IDS.length} works</Heading>
        <ul>
          {[...SOURCE_IDS].sort(byYear).map((id) => (
            <Work key={id} id={id} source={SOURCES[id]} />
          ))}
        </ul>
      </section>
    </Page>
  );
}
