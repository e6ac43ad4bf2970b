/** Shown where a page is marked as one that could not start (`components/islands/start-watch.ts`). */
export function StartNote() {
  return (
    <p className="start-note" role="status">
      This page could not start fully. Every word of it is here; what can be set or moved is not.{' '}
      <a href="">Load it again</a>
    </p>
  );
}
