import { memo, useCallback } from 'react';
import { DrawnCurve, DrawnDot, DrawnLine, DrawnMark, DrawnText } from './drawn';
import { Drawing } from './Drawing';
import { Settled } from './Settled';

interface Point {
  /** Place on the ridge, −1…1. */
  position: number;
  /** 0…1. */
  value: number;
}

/** What the ridge is like whatever the chances are; kept as one object, it is drawn once. */
export interface RidgeGround {
  title: string;
  /** A share of something along the ridge, drawn as ground under the curve. */
  points: readonly Point[];
  /** Gates, from left to right, and whether raters looked at them, where that counts. */
  gates: readonly { label: string; position: number; rated?: boolean }[];
}

interface RidgeCurveProps {
  /** What the curve is of. */
  title: string;
  /** Kept as one object for as long as only the reader's gate moves. */
  ridge: {
    /** The chance along the ridge, from left to right. */
    curve: readonly Point[];
    /** The same at each gate of the ground, in order. */
    gates: readonly Point[];
  };
  /** The same where the reader's gate stands. */
  here: Point;
  /** Prints a chance; one function all along. */
  chanceText: (chance: number) => string;
  ground: RidgeGround;
  /** Any CSS colour. */
  paint: string;
}

const WIDTH = 360;
const TOP = 10;
const FOOT = 104;
/** Length of a gate's tick; its name comes below. */
const TICK = 5;

const x = (position: number) => WIDTH * (0.5 + 0.47 * position);
const y = (value: number) => FOOT - (FOOT - TOP) * value;
const pathOf = (points: readonly Point[]) =>
  points.map(({ position, value }) => `${x(position).toFixed(1)},${y(value).toFixed(1)}`).join(' ');

/** The ground as it is drawn: its highest place at a third of the height. */
function groundPath(points: readonly Point[]): string {
  const most = Math.max(...points.map(({ value }) => value)) || 1;
  const low = points.map(({ position, value }) => ({ position, value: value / most / 3 }));
  const ends = [low[0], low[low.length - 1]].map(({ position }) => ({ position, value: 0 }));
  return pathOf([ends[0], ...low, ends[1]]);
}

/** What lies still while the chances move. */
const Ground = memo(function Ground({ ground }: { ground: RidgeGround }) {
  return (
    <>
      {[0, 0.5, 1].map((value) => (
        <DrawnLine key={value} x1={0} x2={WIDTH} y1={y(value)} y2={y(value)} />
      ))}
      {[0.5, 1].map((value) => (
        <DrawnText key={value} x={0} y={y(value) - 3}>
          {100 * value}
          {'\u00a0'}%
        </DrawnText>
      ))}
      <polygon className="fill-ground" points={groundPath(ground.points)} />
      {ground.gates.map(({ label, position, rated }, i) => (
        <g key={label}>
          <DrawnLine isTick x1={x(position)} x2={x(position)} y1={FOOT} y2={FOOT + TICK} />
          {rated && <DrawnMark cx={x(position)} cy={FOOT} r={4} />}
          <DrawnText
            isMarked={rated}
            x={x(position)}
            y={FOOT + TICK}
            dy={`${1 + (i % 2)}em`}
            textAnchor="middle"
          >
            {label}
          </DrawnText>
        </g>
      ))}
    </>
  );
});

const Chance = memo(function Chance({ curve, paint }: { curve: readonly Point[]; paint: string }) {
  return <DrawnCurve stroke={paint} strokeLinejoin="round" points={pathOf(curve)} />;
});

/** A chance along the ridge: a line, a tick a gate, and a dot where the reader's gate stands. */
export function RidgeCurve(props: RidgeCurveProps) {
  const { title, ridge, here, chanceText, ground, paint } = props;
  const { curve, gates } = ridge;
  const listOf = useCallback(
    (chances: readonly Point[]) => {
      const atGates = ground.gates.map(
        ({ label, rated }, i) =>
          `${label}${rated ? ', rated' : ''}: ${chanceText(chances[i].value)}`,
      );
      return `${atGates.join('; ')}.`;
    },
    [ground, chanceText],
  );
  return (
    <figure className="text-finer">
      <figcaption className="mb-[0.6rem]">
        {title}: <strong>{chanceText(here.value)}</strong> here
      </figcaption>
      <Drawing size={[WIDTH, FOOT + TICK]} rows={2}>
        <Ground ground={ground} />
        <Chance curve={curve} paint={paint} />
        <DrawnDot cx={x(here.position)} cy={y(here.value)} r={5} />
      </Drawing>
      <p className="font-normal text-quiet">{ground.title}</p>
      <p className="visually-hidden">
        <Settled value={gates} textOf={listOf} />
      </p>
    </figure>
  );
}
