import { median } from '../quantile';

/** How far a figure may go: by itself, or to the bare page's. */
export type Bound = { most: number } | { mostOfBare: number } | undefined;

/** One line: what was measured in each round, on the page, the bare page and another build. */
export interface Line {
  name: string;
  bound?: Bound;
  page: readonly number[];
  bare?: readonly number[];
  beside?: readonly number[];
}

/** Three significant digits; a share or a shift is small, and told to a thousandth. */
const figure = (value: number) => String(Number(value < 10 ? value.toFixed(3) : value.toFixed(0)));

const ratio = (value: number, to: number) => (to === 0 ? '–' : (value / to).toFixed(2));

/** The bound in words, and whether it is kept; no words without one. */
function verdict(bound: Bound, page: number, bare: number | undefined): string {
  if (!bound) return '';
  if ('most' in bound) return `${page <= bound.most ? 'within' : 'OVER'} ${bound.most}`;
  if (bare === undefined) return '';
  return `${page <= bound.mostOfBare * bare ? 'within' : 'OVER'} ${bound.mostOfBare}× bare`;
}

export const HEAD = ['', 'page', 'bare', 'ratio', 'beside', 'ratio', 'bound'];

/** A line's cells: medians, ratios to the bare page's and the other build's, and the bound. */
export function cellsOf({ name, bound, page, bare, beside }: Line): string[] {
  const own = median(page);
  const others = [bare, beside].flatMap((values) => {
    if (!values || values.length === 0) return ['', ''];
    const other = median(values);
    return [figure(other), ratio(own, other)];
  });
  const bareMedian = bare && bare.length > 0 ? median(bare) : undefined;
  return [name, figure(own), ...others, verdict(bound, own, bareMedian)];
}

const WIDTHS = [46, 9, 9, 7, 9, 7, 0];

/** Cells in columns. */
export function layOut(cells: readonly string[]): string {
  const [name, ...rest] = cells;
  const right = rest.map((cell, i) =>
    WIDTHS[i + 1] === 0 ? `  ${cell}` : cell.padStart(WIDTHS[i + 1]),
  );
  return (name.padEnd(WIDTHS[0]) + right.join('')).trimEnd();
}
