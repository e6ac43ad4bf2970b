/** What a key asks for on a page of the story. */
export type Wish = 'next' | 'previous';

/** No letters and signs: who dictates would press them without knowing (WCAG 2.1.4). */
const WISHES: ReadonlyMap<string, Wish> = new Map([
  ['ArrowRight', 'next'],
  ['ArrowLeft', 'previous'],
]);

/** Parts of the page that have a use of their own for these keys. */
const OWN_KEYS =
  'input, select, textarea, [contenteditable], [role="slider"], [role="radiogroup"], dialog';

/** A browser that does not know a selector throws at it. */
function hasOwnKeys(target: Element): boolean {
  const hasPopovers = CSS.supports('selector(:popover-open)');
  return target.closest(hasPopovers ? `${OWN_KEYS}, :popover-open` : OWN_KEYS) !== null;
}

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'defaultPrevented'
>;

/**
 * What a pressed key asks for, or nothing where it is a shortcut of the browser's or belongs to what
 * has the focus.
 */
export function wishOf(pressed: Pressed, target: Element | null): Wish | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = pressed;
  // With Shift, arrows select words.
  if (altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return undefined;
  if (target && hasOwnKeys(target)) return undefined;
  return WISHES.get(key);
}

/** Places closer than this share of a step count as one: scrolling lands on whole pixels. */
const SAME_PLACE = 0.02;

/**
 * The step to go to from a place in the story: the nearest that rests beyond it, or before it. −1 is
 * the top of the page; undefined where the story ends.
 * @param rests where each step rests, in steps: index + share of the step
 * @param story the reader's place, in steps
 */
export function stepFrom(
  rests: readonly number[],
  story: number,
  wish: 'next' | 'previous',
): number | undefined {
  if (wish === 'previous') return rests.findLastIndex((rest) => rest < story - SAME_PLACE);
  const next = rests.findIndex((rest) => rest > story + SAME_PLACE);
  return next < 0 ? undefined : next;
}
