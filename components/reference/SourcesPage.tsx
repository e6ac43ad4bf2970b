import { bibtex } from '@/content/sources/bibtex';
import { type Source } from '@/content/sources/source';
import { type SourceId, SOURCE_IDS, SOURCES } from '@/content/sources/sources';
import { SourceEntry } from '../mdx/SourceEntry';
import { Page } from './Page';

interface SourcesPageProps {
  /** The site itself, as others may cite it. */
  site: Source;
}

const byYear = (a: SourceId, b: SourceId) =>
  SOURCES[b].year - SOURCES[a].year || SOURCES[a].title.localeCompare(SOURCES[b].title, 'en');

function Entry({ id, source, own }: { id: string; source: Source; own?: boolean }) {
  return (
    <li id={id} tabIndex={-1}>
      <SourceEntry source={source} own={own} />
      <details className="bibtex">
        <summary>
          BibTeX<span className="visually-hidden"> of {source.title}</span>
        </summary>
        <pre tabIndex={0}>{bibtex(id, source)}</pre>
      </details>
    </li>
  );
}

/** Every source of the story, newest first, and how to cite each and the site. */
export function SourcesPage({ site }: SourcesPageProps) {
  return (
    <Page
      title="Sources"
      lead="Everything the story says about real models rests on these, each with how far we checked it."
    >
      <section className="sources" aria-labelledby="cite-us">
        <h2 id="cite-us">This site</h2>
        <ul>
          <Entry id="fall-line" source={site} own />
        </ul>
      </section>
      <section className="sources" aria-labelledby="works">
        <h2 id="works">{SOURCE_IDS.length} works</h2>
        <ul>
          {[...SOURCE_IDS].sort(byYear).map((id) => (
            <Entry key={id} id={id} source={SOURCES[id]} />
          ))}
        </ul>
      </section>
    </Page>
  );
}
