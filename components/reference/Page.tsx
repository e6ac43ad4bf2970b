import { PageLink } from '../ui/PageLink';
import { type ReactNode } from 'react';

interface PageProps {
  title: string;
  lead: string;
  children: ReactNode;
}

/** A quiet page of reference: paper, words, and the way back to the mountain. */
export function Page({ title, lead, children }: PageProps) {
  return (
    <main
      id="story"
      data-page="reference"
      className="pt-[clamp(3rem,10svh,6rem)] pb-24 text-ink print:py-0"
      tabIndex={-1}
    >
      <header>
        <p className="chapter-kicker">
          <PageLink href="/">Fall Line</PageLink>
        </p>
        <h1 className="chapter-title">{title}</h1>
        <p className="chapter-lead">{lead}</p>
      </header>
      {children}
    </main>
  );
}
