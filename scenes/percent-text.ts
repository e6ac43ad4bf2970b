/** Between a number and its sign: they stay on one line. */
const SPACE = '\u00a0';
const LEAST = 0.1;

/**
 * A percentage, 0…100, to sensible digits: "49 %", "0.4 %", "under 0.1 %". What is above 0 is never
 * "0 %", what is short of certain never "100 %".
 */
export function percentText(percent: number): string {
  if (percent > 0 && percent < LEAST) return `under ${LEAST}${SPACE}%`;
  if (percent > 100 - LEAST && percent < 100) return `over ${100 - LEAST}${SPACE}%`;
  return digits(percent);
}

/** The same in a column of figures, where words would take room from what stands beside: "<0.1 %", ">99.9 %". */
export function percentFigure(percent: number): string {
  if (percent > 0 && percent < LEAST) return `<${LEAST}${SPACE}%`;
  if (percent > 100 - LEAST && percent < 100) return `>${100 - LEAST}${SPACE}%`;
  return digits(percent);
}

function digits(percent: number): string {
  const nearAnEnd = (percent > 0 && percent < 0.95) || (percent >= 99.5 && percent < 100);
  return `${nearAnEnd ? percent.toFixed(1) : Math.round(percent)}${SPACE}%`;
}
