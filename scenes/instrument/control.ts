import {
  type NumberField,
  type Pick,
  type SceneField,
  type SceneState,
} from '../state/scene-state';

/** What the number of a range counts; `share` is 0…1 and shown in percent, `times` a factor. */
export type Unit =
  'share' | 'times' | 'training runs' | 'pushes' | 'tries' | 'turns' | 'position' | 'plain';

/** A slider. */
export interface RangeControl {
  kind: 'range';
  field: NumberField;
  label: string;
  unit: Unit;
  least: number;
  most: number;
  step: number;
  /** Small numbers get more of the way: log2(1 + value). */
  scale?: 'log';
  /** The scene obeys a link that sets more than `most`, and so the words beside the slider say more. */
  beyond?: true;
}

export interface ChoiceOption {
  label: string;
  /** The one field of the control, and its value. */
  set: Partial<SceneState>;
}

/** Radio buttons. */
export interface ChoiceControl {
  kind: 'choice';
  field: SceneField;
  label: string;
  options: readonly ChoiceOption[];
}

/** One press: a number goes on by `add`, round its range; a pick is added to the list, or the last taken back. */
export type Press = { label: string } & ({ add: number } | { pick: Pick } | { undo: true });

/** Buttons that belong together. */
export interface ButtonsControl {
  kind: 'buttons';
  field: 'seed' | 'n' | 'picks';
  label: string;
  presses: readonly Press[];
}

/** Controls of one theme, for scenes with many. */
export interface ControlGroup {
  title: string;
  fields: readonly SceneField[];
}

export type Control = RangeControl | ChoiceControl | ButtonsControl;
