import { type SourceId, SOURCES } from '@/content/sources/sources';
import { citationAnchor, sourceAnchor } from './anchors';
import { SourceEntry } from './SourceEntry';

export interface SourcesProps {
  /** Slug of the chapter. */
  chapter: string;
  /** Its title, which tells apart the lists of a page with several chapters. */
  of: string;
  /** The chapter's sources, in the order of their numbers. */
  sources: readonly SourceId[];
  title?: string;
  /** Level of the heading. */
  level?: 2 | 3;
}

/** A chapter's sources as a numbered list at its end; nothing when it cites none. */
export function Sources({ chapter, of, sources, title = 'Sources', level = 2 }: SourcesProps) {
  if (sources.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <section className="sources" aria-label={`${title}: ${of}`}>
      <Heading>{title}</Heading>
      <ol>
        {sources.map((id, index) => (
          <li key={id} id={sourceAnchor(chapter, id)} tabIndex={-1}>
            <SourceEntry source={SOURCES[id]} />{' '}
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
