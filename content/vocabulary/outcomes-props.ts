import { GATES, STATES } from '@/scenes/ids';
import { READING_PROPS } from './reading-props';
import { type WrittenProps, name, requiredName, requiredText } from './word';

/** Where a view may differ from its named state, as for a reading of odds. */
const OPTIONS = ['temperature', 'pushes', 'likeness', 'fences', 'runs'] as const;

export const OUTCOMES_PROPS = {
  gate: requiredName('gate', GATES),
  state: requiredName('state', STATES),
  /** A named state to compare with, as it stands: the options belong to `state` alone. */
  before: name('state', STATES),
  temperature: READING_PROPS.temperature,
  pushes: READING_PROPS.pushes,
  likeness: READING_PROPS.likeness,
  fences: READING_PROPS.fences,
  runs: READING_PROPS.runs,
};

export const PREDICT_PROPS = { question: requiredText(), ...OUTCOMES_PROPS };

/** Something to compare differs from what it is compared with. */
export function checkOutcomes(written: WrittenProps) {
  const { state, before } = written;
  if (before === undefined || before !== state) return undefined;
  if (OPTIONS.some((option) => written[option] !== undefined)) return undefined;
  const hint = `leave before out, name another state, or add one of ${OPTIONS.join(', ')}`;
  return { reason: `compares ${state} with itself`, hint };
}
