import { DATA_GATES, GATES, STATES, VALLEYS } from '@/scenes/ids';
import { READER_RANGES } from '@/scenes/model/legal-state';
import { type ReadingQuery } from '@/scenes/model/reading-query';
import { type WrittenProps, name, number, requiredName } from './word';

export type ReadingKind = ReadingQuery['kind'];

const VIEW = ['gate', 'state'] as const;
/** Where a view may differ from the named state. */
const VIEW_OPTIONS = ['temperature', 'pushes', 'likeness', 'fences', 'runs'] as const;

/** What can be read off the model, with the props each reading needs and may have beside `of`. */
export const READINGS = {
  odds: { needs: [...VIEW, 'valley'], may: [...VIEW_OPTIONS, 'tries'] },
  'odds-ratio': { needs: [...VIEW, 'valley'], may: [...VIEW_OPTIONS, 'overGate', 'overState'] },
  entropy: { needs: VIEW, may: VIEW_OPTIONS },
  'effective-runs': { needs: VIEW, may: VIEW_OPTIONS },
  spread: { needs: VIEW, may: VIEW_OPTIONS },
  loss: { needs: ['runs'], may: [] },
  excess: { needs: ['state'], may: [] },
  'data-share': { needs: ['gate'], may: [] },
  'data-ending': { needs: ['gate', 'valley'], may: [] },
  'training-runs': { needs: [], may: [] },
  'rated-pairs': { needs: [], may: [] },
} as const satisfies Record<ReadingKind, { needs: readonly string[]; may: readonly string[] }>;

export const isReadingKind = (kind: unknown): kind is ReadingKind =>
  typeof kind === 'string' && Object.hasOwn(READINGS, kind);

const within = ({ least, most }: { least: number; most: number }) => number(least, most);

export const READING_PROPS = {
  of: requiredName('reading', Object.keys(READINGS)),
  gate: name('gate', DATA_GATES),
  valley: name('valley', VALLEYS),
  state: name('state', STATES),
  runs: within(READER_RANGES.runs),
  temperature: within(READER_RANGES.temperature),
  pushes: within(READER_RANGES.pushes),
  likeness: within(READER_RANGES.likeness),
  fences: within(READER_RANGES.fences),
  tries: number(1, 10_000),
  overGate: name('gate', GATES),
  overState: name('state', STATES),
};

/** Each reading has what it needs and nothing that it makes no use of. */
export function checkReading({ of: kind, ...given }: WrittenProps) {
  if (!isReadingKind(kind)) return undefined;
  const needs: readonly string[] = READINGS[kind].needs;
  const may: readonly string[] = READINGS[kind].may;
  const missing = needs.find((prop) => !Object.hasOwn(given, prop));
  const needed = needs.length > 0 ? `it needs ${needs.join(', ')}` : 'it needs nothing else';
  const hint = may.length > 0 ? `${needed}, and may have ${may.join(', ')}` : needed;
  if (missing) return { reason: `of="${kind}" has no ${missing}`, hint };
  const idle = Object.keys(given).find((prop) => !needs.includes(prop) && !may.includes(prop));
  if (idle) return { reason: `of="${kind}" makes no use of ${idle}`, hint };
  const isOnShow = GATES.some((gate) => gate === given.gate);
  if (given.gate !== undefined && !isOnShow && !kind.startsWith('data-')) {
    const reason = `of="${kind}" looks from ${given.gate}, which is in the data only`;
    return { reason, hint: `use one of ${GATES.join(', ')}` };
  }
  return undefined;
}
