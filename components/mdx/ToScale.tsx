import { DOTS, DOTS_A_SCREEN, amount, roughly, scaleOf } from './to-scale';

export interface ToScaleProps {
  /** An amount, and a larger one in the same unit. */
  few: number;
  fewLabel: string;
  many: number;
  manyLabel: string;
}

/** Distance of dots, side of a square of 10 × 10, and room between squares, in units of the SVG. */
const PITCH = 6;
const SIDE = 10 * PITCH;
const GAP = 16;

/** The first `count` dots of a square, row by row: dashes of no length with round ends. */
function dots(count: number): string {
  const rows: string[] = [];
  for (let left = count, y = PITCH / 2; left > 0; left -= 10, y += PITCH) {
    // A little longer than the last dot needs, so that rounding never drops it.
    const length = (Math.min(10, left) - 1) * PITCH + 0.1;
    rows.push(`M${PITCH / 2} ${y}h${length}`);
  }
  return rows.join('');
}

/** Left edge of square `k`, from 1; the single dot stands at 0. */
const leftOf = (k: number) => PITCH + GAP + (k - 1) * (SIDE + GAP);

/** Lines from the square before (or the dot) to the one dot that it is in this square. */
function zoomLines(k: number): string {
  const from = leftOf(k) - GAP;
  const height = k === 1 ? PITCH : SIDE;
  return `M${from} 0h${GAP}M${from} ${height}L${leftOf(k)} ${PITCH}`;
}

/** Two amounts to scale: one dot for the few, and squares that each hold a hundred of the last. */
export function ToScale({ few, fewLabel, many, manyLabel }: ToScaleProps) {
  const { ratio, squares, lastDots } = scaleOf(few, many);
  const screens = ratio / DOTS_A_SCREEN;
  const width = leftOf(squares) + SIDE;
  return (
    <figure className="to-scale">
      <svg
        viewBox={`-1 -1 ${width + 2} ${SIDE + 20}`}
        style={{ maxWidth: `${(width + 2) / 16}rem` }}
        aria-hidden="true"
      >
        {Array.from({ length: squares }, (_, index) => {
          const k = index + 1;
          const isLast = k === squares;
          return (
            <g key={k}>
              <path className="to-scale-zoom" d={zoomLines(k)} />
              <g transform={`translate(${leftOf(k)})`}>
                <path className="to-scale-dots to-scale-empty" d={dots(DOTS)} />
                <path className="to-scale-dots" d={dots(isLast ? lastDots : DOTS)} />
                <rect width={PITCH} height={PITCH} />
                <text x={SIDE / 2} y={SIDE + 14}>
                  {amount(isLast ? ratio : DOTS ** k)}
                </text>
              </g>
            </g>
          );
        })}
        <path className="to-scale-dots to-scale-few" d={dots(1)} />
        <text x={PITCH / 2} y={SIDE + 14}>
          1
        </text>
      </svg>
      <dl>
        <div className="to-scale-one">
          <dt>{fewLabel}</dt>
          <dd>{amount(few)}</dd>
        </div>
        <div>
          <dt>{manyLabel}</dt>
          <dd>{amount(many)}</dd>
        </div>
      </dl>
      <figcaption>
        To scale: each square is one dot of the next. {amount(ratio)} dots in all
        {screens >= 2 && <>, about {roughly(screens)} laptop screens filled this densely</>}.
      </figcaption>
    </figure>
  );
}
