'use client';
import { memo } from 'react';
import { type ChoiceControl } from '@/scenes/instrument/control';
import { choose, isChosen, isIdle, type SetState } from '@/scenes/instrument/set-control';
import { type SceneState } from '@/scenes/state/scene-state';
import { ControlSet } from './ControlSet';
import { Radio } from './Radio';
import { useEarlyInput } from './use-early-input';

interface ChoiceInputProps {
  control: ChoiceControl;
  state: SceneState;
  onState: SetState;
}

interface RadiosProps {
  control: ChoiceControl;
  /** Place of the option that is on; −1 for none. */
  chosen: number;
  idle: boolean;
  onState: SetState;
}

const Radios = memo(function Radios({ control, chosen, idle, onState }: RadiosProps) {
  const group = `control-${control.field}`;
  const fieldset = useEarlyInput<HTMLFieldSetElement>((element) => {
    const on = Array.from(element.querySelectorAll('input')).findIndex(({ checked }) => checked);
    if (on >= 0 && on !== chosen) onState((now) => choose(control.options[on], now));
  });
  return (
    <ControlSet ref={fieldset} legend={control.label} disabled={idle}>
      {control.options.map((option, i) => (
        <Radio
          key={option.label}
          label={option.label}
          name={group}
          checked={i === chosen}
          onChange={() => onState((now) => choose(option, now))}
        />
      ))}
    </ControlSet>
  );
});

/** Radio buttons under one legend; none is on where the state lies between them. */
export function ChoiceInput({ control, state, onState }: ChoiceInputProps) {
  const chosen = control.options.findIndex((option) => isChosen(option, state));
  return (
    <Radios control={control} chosen={chosen} idle={isIdle(control, state)} onState={onState} />
  );
}
