/** Tells a reader who sees stills that the moving mountain has not arrived, or went. */
export function MissingMountain() {
  return (
    <aside className="stage-note" aria-label="About the picture">
      <span>The moving mountain could not be shown. Reloading the page may help.</span>
    </aside>
  );
}
