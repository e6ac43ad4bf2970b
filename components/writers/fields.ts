import { GATES } from '@/scenes/ids';
import {
  FIELD_RANGES,
  LAST_TURN,
  MOST_PICKS,
  type NumberField,
  type SceneField,
  WAY_LETTERS,
} from '@/scenes/state/scene-state';

export interface FieldWords {
  /** What may stand after `=`. */
  values: string;
  sets: string;
  /** Of an address, as the parser writes it. */
  example: string;
}

const range = (field: NumberField) => {
  const { least, most } = FIELD_RANGES[field];
  return `${String(least).replace('-', '−')} to ${most}`;
};

const gates = `${GATES.join(', ')}, or ${range('gate')} across the ridge`;
const [leftmost, rightmost] = [WAY_LETTERS[0], WAY_LETTERS.slice(-1)];

/** Every field of a scene’s state, as an address says it. */
export const FIELD_WORDS: Readonly<Record<SceneField, FieldWords>> = {
  gate: { values: gates, sets: 'the gate that runs start from', example: 'gate=bomb' },
  second: {
    values: gates,
    sets: 'the other gate, in scenes that compare two',
    example: 'second=obscure',
  },
  ground: {
    values: 'trained, refilled',
    sets: 'snow carved by the data as it is, or by curated data',
    example: 'ground=refilled',
  },
  filter: {
    values: '0.95, 0.8',
    sets: 'share of ravine runs that the filter found (refilled only)',
    example: 'ground=refilled&filter=0.8',
  },
  runs: { values: range('runs'), sets: 'training runs so far (trained only)', example: 'runs=256' },
  fences: { values: range('fences'), sets: 'strength of the fences', example: 'fences=0.5' },
  light: { values: 'on, off', sets: 'does it look watched', example: 'light=off' },
  likeness: {
    values: range('likeness'),
    sets: 'what is left of the fences with the light off',
    example: 'light=off&likeness=0.4',
  },
  pushes: { values: range('pushes'), sets: 'times somebody has pushed back', example: 'pushes=2' },
  temperature: {
    values: range('temperature'),
    sets: 'how loosely runs are sampled',
    example: 'temperature=1.3',
  },
  n: { values: range('n'), sets: 'runs sent, tries made or turns taken', example: 'n=100' },
  seed: { values: range('seed'), sets: 'which of the possible runs are drawn', example: 'seed=7' },
  forks: {
    values: `1${leftmost} to ${LAST_TURN}${rightmost}, joined by -`,
    sets: 'turns of a run that the reader chose: which, and from far left to far right',
    example: 'forks=24d-40a',
  },
  picks: {
    values: `l, r and f, up to ${MOST_PICKS}`,
    sets: 'ratings in order: left, right, fifty by the table',
    example: 'picks=llrf',
  },
  harm: { values: range('harm'), sets: 'the lab’s data: ravine endings', example: 'harm=1.5' },
  flattery: {
    values: range('flattery'),
    sets: 'the lab’s data: village endings',
    example: 'flattery=0.5',
  },
  unsure: {
    values: range('unsure'),
    sets: 'the lab’s data: share of “I don’t know”',
    example: 'unsure=0.1',
  },
};
