import { PageLink } from '../ui/PageLink';
import { type ReactNode } from 'react';
import { Page } from './Page';

/** A chapter with its steps rendered for reading. */
export interface TextChapter {
  slug: string;
  number: number;
  title: string;
  lead: string;
  body: ReactNode;
  end: ReactNode;
}

interface TextStepProps {
  id: string;
  title: string;
  /** The step's still, where there is one. */
  still: ReactNode;
  /** The scene in which it can be tried. */
  scene?: { id: string; title: string };
  children: ReactNode;
}

/** One step as a passage: picture, words, and what the picture shows. */
export function TextStep({ id, title, still, scene, children }: TextStepProps) {
  return (
    <section id={id} className="text-step" aria-labelledby={`${id}-title`}>
      {still && <div className="text-still">{still}</div>}
      <h3 id={`${id}-title`}>
        <a href={`#${id}`}>{title}</a>
      </h3>
      {children}
      {scene && (
        <p className="text-scene">
          To try: <PageLink href={`/scenes/${scene.id}/`}>{scene.title}</PageLink>
        </p>
      )}
    </section>
  );
}

/** The whole story as a quiet page: nothing moves, everything is said. Also what print is for. */
export function TextEdition({ chapters }: { chapters: readonly TextChapter[] }) {
  return (
    <Page
      title="The story as text"
      lead="Every word of Fall Line with a picture of each step, for quiet reading and for paper."
    >
      <div className="text-edition">
        {chapters.map(({ slug, number, title, lead, body, end }) => (
          <article key={slug} aria-labelledby={`text-${slug}`}>
            <h2 id={`text-${slug}`}>
              Chapter {number}: {title}
            </h2>
            <p className="chapter-lead">{lead}</p>
            {body}
            <div className="chapter-end">{end}</div>
          </article>
        ))}
      </div>
    </Page>
  );
}
