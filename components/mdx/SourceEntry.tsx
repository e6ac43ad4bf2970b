import { type Source } from '@/content/sources/source';

/** What the evidence mark of a source means to a reader. */
const CHECKED: Record<Source['evidence'], string> = {
  V: 'read in its own words',
  S: 'cited through others; no figure of it is printed',
  M: 'cited as the origin; no figure of it is printed',
};

const byline = ({ authors, more }: Source) => `${authors.join(', ')}${more ? ' et al.' : ''}`;

interface SourceEntryProps {
  source: Source;
  /** One of ours: there is nothing to check it against. */
  own?: boolean;
}

/** A source as a list of references gives it, with what was found in it and how it was checked. */
export function SourceEntry({ source, own = false }: SourceEntryProps) {
  const { title, url, year, venue, evidence, notes, asOf } = source;
  return (
    <>
      {`${byline(source)} (${year}). `}
      <a href={url}>{title}</a>
      {`. ${venue}.`}
      {notes?.map((note) => (
        <span key={note} className="source-note">
          {' '}
          {note}
        </span>
      ))}{' '}
      {!own && (
        <small className="source-checked">
          {CHECKED[evidence]}
          {asOf && (
            <>
              , as of <time dateTime={asOf}>{asOf}</time>
            </>
          )}
        </small>
      )}
    </>
  );
}
