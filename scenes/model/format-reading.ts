import { percentText } from '../percent';
import { ModelError } from './errors';
import { type ReadingUnit } from './readings';

/** Between a number and its unit: they stay on one line. */
const SPACE = '\u00a0';

/**
 * A reading as text, to sensible digits: "49 %", "3 %", "0.4 %", "1.58 bits", "0.381 nats",
 * "4,096 runs", "12×". A chance above 0 is never "0 %", one short of certain never "100 %".
 */
export function formatReading(value: number, unit: ReadingUnit): string {
  if (!Number.isFinite(value)) {
    throw new ModelError('illegal-query', `A reading of ${value} cannot be shown.`);
  }
  switch (unit) {
    case 'percent':
      return percentText(value);
    case 'bits':
      return `${value.toFixed(2)}${SPACE}bits`;
    case 'nats':
      return `${value.toFixed(3)}${SPACE}nats`;
    case 'ratio':
      return `${value < 10 ? Number(value.toPrecision(2)) : formatCount(value)}×`;
    default:
      return `${formatCount(value)}${SPACE}${unit}`;
  }
}

const LARGE_NUMBERS = [
  { from: 1e12, name: 'trillion' },
  { from: 1e9, name: 'billion' },
  { from: 1e6, name: 'million' },
];

const NAMELESS = 1e15;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function formatCount(value: number): string {
  if (value >= NAMELESS) return formatPower(value);
  const large = LARGE_NUMBERS.find(({ from }) => value >= from);
  if (large) {
    const count = Number((value / large.from).toPrecision(2));
    return `${group(count)}${SPACE}${large.name}`;
  }
  return group(Math.round(value));
}

/** "2.3 × 10²²" */
function formatPower(value: number): string {
  const [digits, power] = value.toExponential(1).split('e+');
  const raised = [...power].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');
  return `${digits}${SPACE}×${SPACE}10${raised}`;
}

function group(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
