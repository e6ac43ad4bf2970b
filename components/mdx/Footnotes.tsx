import { GLOSSARY, type GlossaryTerm } from '@/content/glossary/glossary';
import { termAnchor } from './anchors';

export interface FootnotesProps {
  /** Slug of the chapter. */
  chapter: string;
  /** Its title, which tells apart the lists of a page with several chapters. */
  of: string;
  /** The chapter's terms, in the order in which they appear. */
  terms: readonly GlossaryTerm[];
  title?: string;
  /** Level of the heading. */
  level?: 2 | 3;
}

/** The meanings of a chapter's terms as a list at its end; nothing when it uses none. */
export function Footnotes({
  chapter,
  of,
  terms,
  title = 'Words explained',
  level = 2,
}: FootnotesProps) {
  if (terms.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <section className="footnotes" aria-label={`${title}: ${of}`}>
      <Heading>{title}</Heading>
      <dl>
        {terms.map((name) => {
          const { term, meaning, onTheMountain } = GLOSSARY[name];
          return (
            <div key={name} id={termAnchor(chapter, name)} tabIndex={-1}>
              <dt>{term}</dt>
              <dd>
                {meaning}
                {onTheMountain && <> On the mountain: {onTheMountain}</>}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
