const FORM = new Intl.NumberFormat('en');

/** A whole number as the page prints it, “1,000”: the form is made once, it takes as long as a render. */
export function countText(count: number): string {
  return FORM.format(count);
}
