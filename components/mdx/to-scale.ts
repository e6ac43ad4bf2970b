/** Each square of the series holds as many dots as this, and stands as one dot in the next. */
export const DOTS = 100;

/** How often `few` goes into `many`, laid out as a series of squares. */
export interface Scale {
  /** Dots that stand for `many` when one stands for `few`. */
  ratio: number;
  /** Squares after the single dot; square k holds 100^k such dots when full. At least 1. */
  squares: number;
  /** Dots of the last square that are filled, 1…100, each worth 100^(squares − 1). */
  lastDots: number;
}

/** @param many more than `few`, both above 0, in the same unit */
export function scaleOf(few: number, many: number): Scale {
  const ratio = many / few;
  let squares = 1;
  let full = DOTS;
  while (full < ratio) {
    squares += 1;
    full *= DOTS;
  }
  const lastDots = Math.min(DOTS, Math.max(1, Math.round((ratio / full) * DOTS)));
  return { ratio, squares, lastDots };
}

/** A screen of dots drawn as close as in the squares: 1440 × 900 pixels, 6 apart. */
export const DOTS_A_SCREEN = (1440 / 6) * (900 / 6);

const LARGE = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 3,
});
const SMALL = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** An amount to read: "750,000", "20.8 million", "15.6 trillion". */
export const amount = (value: number): string => (value < 1e6 ? SMALL : LARGE).format(value);

/** A figure that is only roughly meant, to two digits: "580". */
export const roughly = (value: number): string => amount(Number(value.toPrecision(2)));
