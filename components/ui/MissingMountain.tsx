/** Tells a reader who sees stills that the moving mountain has not arrived. */
export function MissingMountain() {
  return (
    <aside className="stage-note" aria-label="About the picture">
      <span>The moving mountain could not be loaded. Reloading the page may help.</span>
    </aside>
  );
}
