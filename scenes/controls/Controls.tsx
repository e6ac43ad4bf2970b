'use client';
import { type Control, type ControlGroup } from '@/scenes/instrument/control';
import { type SetState } from '@/scenes/instrument/set-control';
import { type SceneState } from '@/scenes/state/scene-state';
import { ChoiceInput } from './ChoiceInput';
import { ControlFold } from './ControlFold';
import { PressButtons } from './PressButtons';
import { RangeInput } from './RangeInput';

export interface ControlsProps {
  controls: readonly Control[];
  /** Themes under which the controls fold away, one open at a time; all stand open without. */
  groups?: readonly ControlGroup[];
  state: SceneState;
  /** Called at every change, also while a slider is dragged, with what makes a legal state of the present one. */
  onState: SetState;
}

type InputProps = Pick<ControlsProps, 'state' | 'onState'> & { control: Control };

function Input({ control, state, onState }: InputProps) {
  switch (control.kind) {
    case 'range':
      return <RangeInput control={control} state={state} onState={onState} />;
    case 'choice':
      return <ChoiceInput control={control} state={state} onState={onState} />;
    case 'buttons':
      return <PressButtons control={control} state={state} onState={onState} />;
  }
}

/** The inputs of a scene, made from its data. */
export function Controls({ controls, groups, ...rest }: ControlsProps) {
  const inputs = (shown: readonly Control[]) =>
    shown.map((control) => <Input key={control.field} control={control} {...rest} />);
  if (!groups) return inputs(controls);
  return groups.map(({ title, fields }, i) => (
    <ControlFold key={title} title={title} name="control-groups" open={i === 0}>
      {inputs(controls.filter(({ field }) => fields.includes(field)))}
    </ControlFold>
  ));
}
