/** Shown where a page is marked as one that could not start (`components/islands/start-watch.ts`). */
export function StartNote() {
  return (
    <p
      role="status"
      data-start-note
      className="fixed bottom-safe-bottom left-1/2 z-6 hidden w-max max-w-[min(38rem,100vw-2rem)] rounded-sm border border-line bg-paper px-4 py-2 font-sans text-fine font-medium text-ink [translate:-50%] unstarted:block print:hidden"
    >
      This page could not start fully. Every word of it is here; what can be set or moved is not.{' '}
      <a href="" className="text-accent underline underline-offset-[0.15em]">
        Load it again
      </a>
    </p>
  );
}
