interface Point {
  /** Place on the ridge, −1…1. */
  position: number;
  /** 0…1. */
  value: number;
}

interface RidgeCurveProps {
  /** What the curve is of. */
  title: string;
  curve: readonly Point[];
  gates: readonly (Point & { label: string; shown: string })[];
  here: Point & { shown: string };
  /** A share of something along the ridge, drawn as ground under the curve. */
  ground?: { title: string; points: readonly Point[] };
  /** Any CSS colour. */
  paint: string;
}

const WIDTH = 360;
const HEIGHT = 150;
const TOP = 10;
const FOOT = 122;

const x = (position: number) => WIDTH * (0.5 + 0.47 * position);
const y = (value: number) => FOOT - (FOOT - TOP) * value;
const pathOf = (points: readonly Point[]) =>
  points.map(({ position, value }) => `${x(position).toFixed(1)},${y(value).toFixed(1)}`).join(' ');

/** The ground as it is drawn: its highest place at a third of the height. */
function groundPath(points: readonly Point[]): string {
  const most = Math.max(...points.map(({ value }) => value));
  const low = points.map(({ position, value }) => ({ position, value: value / most / 3 }));
  const ends = [low[0], low[low.length - 1]].map(({ position }) => ({ position, value: 0 }));
  return pathOf([ends[0], ...low, ends[1]]);
}

/** A chance along the ridge: a line, a tick a gate, and a dot where the reader's gate stands. */
export function RidgeCurve({ title, curve, gates, here, ground, paint }: RidgeCurveProps) {
  return (
    <figure className="ridge-curve">
      <figcaption>
        {title}: <strong>{here.shown}</strong> here
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {[0, 0.5, 1].map((value) => (
          <line key={value} className="ridge-line" x1={0} x2={WIDTH} y1={y(value)} y2={y(value)} />
        ))}
        {[0.5, 1].map((value) => (
          <text key={value} x={0} y={y(value) - 3}>
            {100 * value}
            {'\u00a0'}%
          </text>
        ))}
        {ground && <polygon className="ridge-ground" points={groundPath(ground.points)} />}
        <polyline className="ridge-chance" stroke={paint} points={pathOf(curve)} />
        {gates.map(({ label, position }, i) => (
          <g key={label}>
            <line
              className="ridge-gate"
              x1={x(position)}
              x2={x(position)}
              y1={FOOT}
              y2={FOOT + 5}
            />
            <text x={x(position)} y={FOOT + (i % 2 === 0 ? 16 : 27)} textAnchor="middle">
              {label}
            </text>
          </g>
        ))}
        <circle className="ridge-here" cx={x(here.position)} cy={y(here.value)} r={5} />
      </svg>
      {ground && <p className="ridge-key">{ground.title}</p>}
      <p className="visually-hidden">
        {gates.map(({ label, shown }) => `${label}: ${shown}`).join('; ')}.
      </p>
    </figure>
  );
}
