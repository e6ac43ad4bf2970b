/** Between a number and its sign: they stay on one line. */
const SPACE = '\u00a0';
const LEAST = 0.1;
const MOST = 100 - LEAST;

/** Chances, 0…1, as percentages, unrounded. */
export const percentsOf = (chances: ArrayLike<number>): number[] =>
  Array.from(chances, (chance) => 100 * chance);

/**
 * A percentage, 0…100, to sensible digits: "49 %", "0.4 %", "under 0.1 %". What is above 0 is never
 * "0 %", what is short of certain never "100 %".
 */
export const percentText = (percent: number): string => written(percent, 'under ', 'over ');

/** The same in a column of figures, where words take room from what stands beside: "<0.1 %", ">99.9 %". */
export const percentFigure = (percent: number): string => written(percent, '<', '>');

function written(percent: number, under: string, over: string): string {
  if (percent > 0 && percent < LEAST) return `${under}${LEAST}${SPACE}%`;
  if (percent > MOST && percent < 100) return `${over}${MOST}${SPACE}%`;
  const nearAnEnd = (percent > 0 && percent < 0.95) || (percent >= 99.5 && percent < 100);
  return `${nearAnEnd ? percent.toFixed(1) : Math.round(percent)}${SPACE}%`;
}
