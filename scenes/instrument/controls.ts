import { GATES, type GateName } from '../ids';
import { FIELD_RANGES, type NumberField, type SceneState } from '../state/scene-state';
import { type ButtonsControl, type ChoiceControl, type RangeControl, type Unit } from './control';
import { GATE_LABELS } from '../mountain-words';

/** Controls that several scenes share. Each takes the whole range of its field unless told. */

function range(
  field: NumberField,
  label: string,
  unit: Unit,
  step: number,
  change: Partial<RangeControl> = {},
): RangeControl {
  const { least, most } = FIELD_RANGES[field];
  return { kind: 'range', field, label, unit, least, most, step, ...change };
}

export const FENCES = range('fences', 'Strength of the fences', 'share', 0.05);
export const LIKENESS = range('likeness', 'How alike dark and light look', 'share', 0.05);
export const PUSHES = range('pushes', 'Times pushed back', 'pushes', 1);
export const TEMPERATURE = range('temperature', 'Sampling temperature', 'plain', 0.1);
export const RUNS = range('runs', 'Training runs so far', 'training runs', 1, { scale: 'log' });
export const RIDGE = range('gate', 'Gate along the ridge', 'position', 0.01);
export const FIRST = { ...RIDGE, label: 'First gate' };
export const SECOND = range('second', 'Second gate', 'position', 0.01);
export const TRIES = range('n', 'Number of tries', 'tries', 1, {
  least: 1,
  most: 1000,
  scale: 'log',
  beyond: true,
});

export const HARM = range('harm', 'Harmful endings', 'times', 0.1);
export const FLATTERY = range('flattery', 'Pleasing endings', 'times', 0.1);
export const UNSURE = range('unsure', 'Answers like “I don’t know” added', 'share', 0.01);

export const TURNS = range('n', 'Turns taken', 'turns', 1);

/** A part of a control's range. */
export function within(control: RangeControl, least: number, most: number): RangeControl {
  return { ...control, least, most };
}

export function gateChoice(gates: readonly GateName[] = GATES): ChoiceControl {
  const options = gates.map((gate) => ({ label: GATE_LABELS[gate], set: { gate } }));
  return { kind: 'choice', field: 'gate', label: 'Gate', options };
}

export const SEND: ChoiceControl = {
  kind: 'choice',
  field: 'n',
  label: 'Runs to send',
  options: [1, 10, 100].map((n) => ({ label: String(n), set: { n } })),
};

export const BEFORE_AFTER: ChoiceControl = {
  kind: 'choice',
  field: 'fences',
  label: 'Ratings',
  options: [
    { label: 'Before the fences', set: { fences: 0 } },
    { label: 'After the fences', set: { fences: 1 } },
  ],
};

export const LIGHT: ChoiceControl = {
  kind: 'choice',
  field: 'light',
  label: 'Light from the cabin',
  options: [
    { label: 'On', set: { light: true } },
    { label: 'Off', set: { light: false } },
  ],
};

export const GROUND: ChoiceControl = {
  kind: 'choice',
  field: 'ground',
  label: 'Ground',
  options: [
    { label: 'Data as it is', set: { ground: 'trained' } },
    { label: 'Curated data', set: { ground: 'refilled' } },
  ],
};

const filter = (share: SceneState['filter']) => ({
  label: `Finds ${Math.round(share * 100)}\u00a0%`,
  set: { filter: share },
});

export const FILTER: ChoiceControl = {
  kind: 'choice',
  field: 'filter',
  label: 'Filter of the curated data',
  options: [filter(0.95), filter(0.8)],
};

export const RATINGS: ButtonsControl = {
  kind: 'buttons',
  field: 'picks',
  label: 'Which run is better?',
  presses: [
    { label: 'The left one', pick: 'left' },
    { label: 'The right one', pick: 'right' },
    { label: 'Rate fifty for me', pick: 'fifty' },
    { label: 'Undo', undo: true },
  ],
};

export const ANOTHER_RUN: ButtonsControl = {
  kind: 'buttons',
  field: 'seed',
  label: 'Chance',
  presses: [{ label: 'Take another run', add: 1 }],
};
