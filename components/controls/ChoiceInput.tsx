'use client';
import { useId } from 'react';
import { type ChoiceControl } from '@/scenes/parts/control';
import { choose, isChosen, isIdle } from '@/scenes/parts/set-control';
import { type SceneState } from '@/scenes/state/scene-state';

interface ChoiceInputProps {
  control: ChoiceControl;
  state: SceneState;
  onState: (state: SceneState) => void;
}

/** Radio buttons under one legend; none is on where the state lies between them. */
export function ChoiceInput({ control, state, onState }: ChoiceInputProps) {
  const group = useId();
  return (
    <fieldset className="control control-choice" disabled={isIdle(control, state)}>
      <legend>{control.label}</legend>
      {control.options.map((option) => (
        <label key={option.label}>
          <input
            type="radio"
            name={group}
            checked={isChosen(option, state)}
            onChange={() => onState(choose(option, state))}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
