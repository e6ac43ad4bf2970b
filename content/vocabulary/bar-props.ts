import { READING_PROPS, checkReading } from './reading-props';
import { type WrittenProps, requiredText } from './word';

/** Readings that are shares of a whole, and so a length from 0 to 100 %. */
const SHARES: readonly unknown[] = ['odds', 'data-share', 'data-ending'];

export const BAR_PROPS = { label: requiredText(), ...READING_PROPS };

/** A bar shows a percentage; for the rest the rules of a reading hold. */
export function checkBar(written: WrittenProps) {
  const reading = Object.fromEntries(Object.entries(written).filter(([prop]) => prop !== 'label'));
  if (SHARES.includes(reading.of)) return checkReading(reading);
  const hint = `a bar shows a percentage: use one of ${SHARES.join(', ')}`;
  return { reason: `of="${reading.of}" is not a share of a whole`, hint };
}
