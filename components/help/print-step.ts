/** What of the page is printed where not all of it is; the sheet for print knows it. */
const PRINTED = 'data-printed';

/** A step and the entries of the sources that it cites. */
function partsOf(step: HTMLElement): HTMLElement[] {
  const cited = Array.from(step.querySelectorAll<HTMLAnchorElement>('.cite a'), ({ hash }) =>
    document.getElementById(decodeURIComponent(hash.slice(1))),
  );
  return [step, ...cited.filter((entry) => entry !== null)];
}

/** Asks the browser to print one step alone, by its id, with the sources it cites. Browser only. */
export function printStep(id: string): void {
  const step = document.getElementById(id);
  const parts = step ? partsOf(step) : [];
  for (const part of parts) part.setAttribute(PRINTED, '');
  const takeOff = () => {
    for (const part of parts) part.removeAttribute(PRINTED);
  };
  window.addEventListener('afterprint', takeOff, { once: true });
  window.print();
}
