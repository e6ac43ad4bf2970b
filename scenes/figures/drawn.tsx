import { type ComponentProps } from 'react';

/** As wide on the page however far a drawing is stretched. */
const STEADY = { vectorEffect: 'non-scaling-stroke' } as const;

interface DrawnTextProps extends Omit<ComponentProps<'text'>, 'className'> {
  /** What stands out among its like. */
  isMarked?: boolean;
  /** Goes where it would touch its neighbour. */
  isSpare?: boolean;
}

/** Words in a `Drawing`, in letters of one size on the page. */
export function DrawnText({ isMarked = false, isSpare = false, ...rest }: DrawnTextProps) {
  const look = isMarked ? 'fill-ink font-[650]' : 'fill-quiet';
  const hides = isSpare ? '@max-[18rem]:hidden' : '';
  return <text className={`font-sans text-drawn ${look} ${hides}`.trim()} {...rest} />;
}

type DrawnLineProps = Omit<ComponentProps<'line'>, 'className'> & { isTick?: boolean };

/** A line to measure by, or the tick of a place. */
export function DrawnLine({ isTick = false, ...rest }: DrawnLineProps) {
  return <line className={isTick ? 'stroke-quiet' : 'stroke-line'} {...STEADY} {...rest} />;
}

interface DrawnCurveProps extends Omit<ComponentProps<'polyline'>, 'className'> {
  /** A thin line in ink, for what is compared. */
  isThin?: boolean;
}

/** A curve, in the accent unless it is given a `stroke`, which is the paint of a valley. */
export function DrawnCurve({ isThin = false, ...rest }: DrawnCurveProps) {
  const paint = rest.stroke ? 'forced-colors:stroke-[CanvasText]' : 'stroke-accent';
  const look = isThin ? 'stroke-ink stroke-1' : `stroke-[2.5] ${paint}`;
  return <polyline className={`fill-none ${look}`} {...STEADY} {...rest} />;
}

/** Where on a curve something stands. */
export function DrawnDot(props: Omit<ComponentProps<'circle'>, 'className'>) {
  return <circle className="fill-paper stroke-ink stroke-2" {...STEADY} {...props} />;
}

/** A place that is marked, in the colour of fences. */
export function DrawnMark(props: Omit<ComponentProps<'circle'>, 'className'>) {
  return <circle className="fill-fence stroke-ink" {...STEADY} {...props} />;
}
