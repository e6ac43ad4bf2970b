import { type ComponentProps, memo, type ReactNode } from 'react';
import { countText } from '@/scenes/count-text';
import { DrawnCurve, DrawnDot, DrawnLine, DrawnText } from './drawn';
import { Drawing } from './Drawing';

interface TriesCurveProps {
  /** Chance of one in a single try, 0…1. */
  chance: number;
  /** Chance of at least one in a number of tries; one function all along, or curves are not kept. */
  atLeastOnce: (chance: number, tries: number) => number;
  /** The same in what it is compared with: a thin line. */
  compared?: number;
  /** Tries to mark, from 1. */
  tries: number;
  /** Any CSS colour. */
  paint: string;
  /** Its caption. */
  children: ReactNode;
}

/** The log axis of tries. */
interface Axis {
  /** Powers of ten to which it runs. */
  powers: number;
  /** Where a curve is sampled: after how many tries, and its place on the page. */
  samples: readonly { tries: number; x: string }[];
}

interface CurveProps
  extends
    Pick<TriesCurveProps, 'chance' | 'atLeastOnce'>,
    Pick<ComponentProps<typeof DrawnCurve>, 'isThin' | 'stroke'> {
  samples: Axis['samples'];
}

const WIDTH = 360;
const FOOT = 98;
const BOX = { left: 4, right: WIDTH - 12, top: 14 };
const SAMPLES = 60;

const y = (chance: number) => FOOT - (FOOT - BOX.top) * chance;

const xOf = (power: number, powers: number) => BOX.left + (power / powers) * (BOX.right - BOX.left);

function axisTo(powers: number): Axis {
  const samples = Array.from({ length: SAMPLES + 1 }, (_, i) => {
    const power = (powers * i) / SAMPLES;
    return { tries: 10 ** power, x: xOf(power, powers).toFixed(1) };
  });
  return { powers, samples };
}

const USUAL = axisTo(3);
/** Where more tries are asked for. */
const LONG = axisTo(4);

/** What lies still while the chances move. */
const Axes = memo(function Axes({ powers }: { powers: number }) {
  return (
    <>
      {[0, 0.5, 1].map((chance) => (
        <DrawnLine key={chance} x1={BOX.left} x2={BOX.right} y1={y(chance)} y2={y(chance)} />
      ))}
      {[0.5, 1].map((chance) => (
        <DrawnText key={chance} x={BOX.right} y={y(chance) - 3} textAnchor="end">
          {100 * chance}
          {'\u00a0'}%
        </DrawnText>
      ))}
      {Array.from({ length: powers + 1 }, (_, power) => (
        <DrawnText
          key={power}
          x={xOf(power, powers)}
          y={FOOT + 4}
          dy="1em"
          textAnchor={power === 0 ? 'start' : power === powers ? 'end' : 'middle'}
        >
          {countText(10 ** power)}
          {power === 0 && ' try'}
        </DrawnText>
      ))}
    </>
  );
});

/** The chance over the tries; of what is compared it stays while a slider moves, and is kept. */
const Curve = memo(function Curve(props: CurveProps) {
  const { chance, atLeastOnce, samples, ...look } = props;
  const points = samples.map(({ tries, x }) => `${x},${y(atLeastOnce(chance, tries)).toFixed(1)}`);
  return <DrawnCurve points={points.join(' ')} {...look} />;
});

/** How a small chance adds up: at least one in N tries, N on a log axis, and the N that is set. */
export function TriesCurve(props: TriesCurveProps) {
  const { chance, compared, atLeastOnce, tries, paint, children } = props;
  const { powers, samples } = tries > 10 ** USUAL.powers ? LONG : USUAL;
  return (
    <figure className="text-finer">
      <figcaption className="mb-[0.6rem]">{children}</figcaption>
      <Drawing size={[WIDTH, FOOT + 4]} rows={1}>
        <Axes powers={powers} />
        {compared !== undefined && <Curve isThin chance={compared} {...{ atLeastOnce, samples }} />}
        <Curve stroke={paint} {...{ chance, atLeastOnce, samples }} />
        <DrawnDot cx={xOf(Math.log10(tries), powers)} cy={y(atLeastOnce(chance, tries))} r={5} />
      </Drawing>
    </figure>
  );
}
