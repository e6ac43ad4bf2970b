/** A step's title, as its heading says it. */
export const titleOf = (step: string): string =>
  document.getElementById(`${step}-title`)?.textContent ?? step;
