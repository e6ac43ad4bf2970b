/** Units of the drawing: between two places, and from the highest to the lowest. */
const STEP = 20;
const DROP = 44;

/**
 * A smooth line through the middles between places at even steps, whose numbers are `drops`: a
 * quadratic B-spline, of which only the middles need to be said. Even places have whole middles.
 */
export function contourPath(drops: readonly number[]): string {
  const top = Math.min(...drops);
  const scale = DROP / 2 / (Math.max(...drops) - top || 1);
  const ys = drops.map((drop) => 2 * Math.round((drop - top) * scale));
  const middles = ys.slice(1).map((y, i) => (ys[i] + y) / 2);
  const [first, ...rest] = middles;
  let last = first;
  const hops = rest.map((y, i) => {
    const hop = `${i === 0 ? `q${STEP / 2} ${ys[1] - first} ` : 't'}${STEP} ${y - last}`;
    last = y;
    return hop;
  });
  return `M0 ${first}${hops.join('')}`;
}

/** A contour line of the mountain, drawn from left to right as its title is read. */
export function ContourLine({ drops }: { drops: readonly number[] }) {
  return (
    <svg
      className="chapter-contour"
      viewBox={`0 -2 ${(drops.length - 2) * STEP} ${DROP + 4}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={contourPath(drops)} />
    </svg>
  );
}
