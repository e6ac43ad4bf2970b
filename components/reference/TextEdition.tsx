import { PageLink } from '../ui/PageLink';
import { type ReactNode } from 'react';
import { Heading } from './Heading';
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
    <section id={id} data-passage className="mt-14 print:mt-0" aria-labelledby={`${id}-title`}>
      {still && <div data-passage-still>{still}</div>}
      <h3
        id={`${id}-title`}
        className="mt-4 mb-[0.6rem] text-[1.5rem] font-[450] print:mt-0 print:mb-[2mm]"
      >
        <a href={`#${id}`}>{title}</a>
      </h3>
      {children}
      {scene && (
        <p className="mt-[0.8rem]">
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
      <div data-text-edition>
        {chapters.map(({ slug, number, title, lead, body, end }) => (
          <article key={slug} className="mt-16 print:mt-[6mm]" aria-labelledby={`text-${slug}`}>
            <Heading id={`text-${slug}`}>
              Chapter {number}: {title}
            </Heading>
            <p className="chapter-lead">{lead}</p>
            {body}
            <div className="chapter-end max-w-none px-0 py-8 print:py-0">{end}</div>
          </article>
        ))}
      </div>
    </Page>
  );
}
