import { wantsLessMotion } from '../ui/use-reader-settings';
import { type LabelPlace } from './label-spots';

/** Words follow their point by less in a frame; by more they have another place, CSS pixels. */
const JUMP = 8;
const GLIDE: KeyframeAnimationOptions = { duration: 180, easing: 'ease-out' };

/**
 * Lets the words of a label, and their stem, glide to the place that they have now, so that a row
 * that changes can be followed with the eyes. Nothing moves where less motion is asked for.
 * @param label the element, its words as its first child
 * @param width of the words, CSS pixels
 */
export function glideFrom(
  label: HTMLElement,
  from: LabelPlace,
  to: LabelPlace,
  width: number,
): void {
  const way = Math.max(Math.abs(to.stem - from.stem), Math.abs(to.shift - from.shift));
  if (way < JUMP || wantsLessMotion()) return;
  const words = `translate(${from.shift - width / 2}px, ${-from.stem}px)`;
  label.firstElementChild?.animate([{ transform: words, offset: 0 }], GLIDE);
  const stem = { transform: `scaleY(${from.stem})`, offset: 0 };
  label.animate([stem], { ...GLIDE, pseudoElement: '::after' });
}
