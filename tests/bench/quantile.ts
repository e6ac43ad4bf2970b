/** The value below which a share (0…1) of the values lies; they need no order, and keep theirs. */
export function quantile(values: readonly number[], share: number): number {
  const ascending = [...values].sort((a, b) => a - b);
  return ascending[Math.floor(share * (ascending.length - 1))];
}

export const median = (values: readonly number[]) => quantile(values, 0.5);
