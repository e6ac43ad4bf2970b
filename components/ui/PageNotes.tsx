import { type ComponentProps } from 'react';

/** Words at the foot of the window. `className` says when they stand there. */
function PageNote({ className, ...rest }: ComponentProps<'p'>) {
  return (
    <p
      role="status"
      className={`fixed bottom-safe-bottom left-1/2 z-6 hidden w-max max-w-[min(38rem,100vw-2rem)] rounded-sm border border-line bg-paper px-4 py-2 font-sans text-fine font-medium text-ink [translate:-50%] print:hidden ${className}`}
      {...rest}
    />
  );
}

/** What a page may have to say of itself; each stands where the page is marked so (`islands`). */
export function PageNotes() {
  return (
    <>
      <PageNote data-start-note className="unstarted:block">
        This page could not start fully. Every word of it is here; what can be set or moved is not.{' '}
        <a href="" className="text-accent underline underline-offset-[0.15em]">
          Load it again
        </a>
      </PageNote>
      <PageNote data-offline-note className="unreached:block">
        There is no connection, so that page cannot be loaded. This one stays.
      </PageNote>
    </>
  );
}
