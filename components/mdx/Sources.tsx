import { type Source } from '@/content/sources/source';
import { type SourceId, SOURCES } from '@/content/sources/sources';
import { citationAnchor, sourceAnchor } from './anchors';

export interface SourcesProps {
  /** Slug of the chapter. */
  chapter: string;
  /** The chapter's sources, in the order of their numbers. */
  sources: readonly SourceId[];
  title?: string;
  /** Level of the heading. */
  level?: 2 | 3;
}

/** What the evidence mark of a source means to a reader. */
const CHECKED: Record<Source['evidence'], string> = {
  V: 'read in its own words',
  S: 'cited through others; no figure of it is printed',
  M: 'cited as the origin; no figure of it is printed',
};

const byline = ({ authors, more }: Source) => `${authors.join(', ')}${more ? ' et al.' : ''}`;

function Entry({ source }: { source: Source }) {
  const { title, url, year, venue, evidence, notes, asOf } = source;
  return (
    <>
      {byline(source)} ({year}). <a href={url}>{title}</a>. {venue}.
      {notes?.map((note) => (
        <span key={note} className="source-note">
          {' '}
          {note}
        </span>
      ))}{' '}
      <small className="source-checked">
        {CHECKED[evidence]}
        {asOf && (
          <>
            , as of <time dateTime={asOf}>{asOf}</time>
          </>
        )}
      </small>
    </>
  );
}

/** A chapter's sources as a numbered list at its end; nothing when it cites none. */
export function Sources({ chapter, sources, title = 'Sources', level = 2 }: SourcesProps) {
  if (sources.length === 0) return null;
  const titleId = `${chapter}-sources`;
  const Heading = `h${level}` as const;
  return (
    <section className="sources" aria-labelledby={titleId}>
      <Heading id={titleId}>{title}</Heading>
      <ol>
        {sources.map((id, index) => (
          <li key={id} id={sourceAnchor(chapter, id)} tabIndex={-1}>
            <Entry source={SOURCES[id]} />{' '}
            <a
              className="source-back"
              href={`#${citationAnchor(chapter, id, 1)}`}
              aria-label={`Back to where source ${index + 1} is cited`}
            >
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
