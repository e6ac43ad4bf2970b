/** Edits (insert, delete, replace) that turn one word into another (Levenshtein 1966). */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = previous[column - 1] + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(previous[column] + 1, current[column - 1] + 1, replaced));
    }
    previous = current;
  }
  return previous[to.length];
}

/** The known name closest to what was written, or undefined when none is near. */
export function nearestName(written: string, known: readonly string[]): string | undefined {
  const wanted = written.toLowerCase();
  const ranked = known
    .map((name) => ({ name, distance: editDistance(wanted, name.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance);
  const best = ranked[0];
  const tolerance = Math.max(2, Math.floor(wanted.length / 3));
  return best && best.distance <= tolerance ? best.name : undefined;
}

/** A hint for an unknown name: the nearest one if there is one, else all of them. */
export function hintForName(written: string, known: readonly string[]): string {
  const nearest = nearestName(written, known);
  return nearest === undefined ? `use one of ${known.join(', ')}` : `did you mean "${nearest}"?`;
}
