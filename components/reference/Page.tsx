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
    <main id="story" className="reference" tabIndex={-1}>
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
