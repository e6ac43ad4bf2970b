'use client';
import { type ButtonsControl } from '@/scenes/parts/control';
import { press } from '@/scenes/parts/set-control';
import { MOST_PICKS, type SceneState } from '@/scenes/state/scene-state';

interface PressButtonsProps {
  control: ButtonsControl;
  state: SceneState;
  onState: (state: SceneState) => void;
}

/** Buttons that belong together, under one legend. */
export function PressButtons({ control, state, onState }: PressButtonsProps) {
  const { length } = state.picks;
  return (
    <fieldset className="control control-buttons">
      <legend>{control.label}</legend>
      {control.presses.map((pressed) => (
        <button
          key={pressed.label}
          type="button"
          className="button"
          disabled={
            ('undo' in pressed && length === 0) || ('pick' in pressed && length >= MOST_PICKS)
          }
          onClick={() => onState(press(control, pressed, state))}
        >
          {pressed.label}
        </button>
      ))}
    </fieldset>
  );
}
