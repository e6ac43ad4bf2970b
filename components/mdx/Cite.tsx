import { type SourceId, SOURCES, authorYear } from '@/content/sources/sources';
import { citationAnchor, sourceAnchor } from './anchors';

export interface CiteProps {
  source: SourceId;
  /** What the source is called upon for, where the sentence does not say it. */
  claim?: string;
  /** Given by the pipeline: slug of the chapter. */
  chapter?: string;
  /** Given by the pipeline: number of the source in the chapter's list, from 1. */
  number?: number;
  /** Given by the pipeline: which citation of this source within the chapter, from 1. */
  use?: number;
}

/** A numbered link to the chapter's list of sources; its full name says author, year and claim. */
export function Cite({ source, claim, chapter = '', number = 1, use = 1 }: CiteProps) {
  const works = authorYear(SOURCES[source]);
  const name = `Source ${number}: ${works}${claim ? `, for: ${claim}` : ''}`;
  return (
    <sup className="cite">
      <a
        id={citationAnchor(chapter, source, use)}
        href={`#${sourceAnchor(chapter, source)}`}
        aria-label={name}
        title={name}
      >
        {number}
      </a>
    </sup>
  );
}
