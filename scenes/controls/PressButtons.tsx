'use client';
import { memo } from 'react';
import { Button } from '@/components/ui/Button';
import { type ButtonsControl } from '@/scenes/instrument/control';
import { press, type SetState } from '@/scenes/instrument/set-control';
import { MOST_PICKS, type SceneState } from '@/scenes/state/scene-state';
import { ControlSet } from './ControlSet';

interface PressButtonsProps {
  control: ButtonsControl;
  state: SceneState;
  onState: SetState;
}

interface ButtonsProps {
  control: ButtonsControl;
  canPick: boolean;
  canUndo: boolean;
  onState: SetState;
}

const Buttons = memo(function Buttons({ control, canPick, canUndo, onState }: ButtonsProps) {
  return (
    <ControlSet legend={control.label}>
      {control.presses.map((pressed) => {
        const isIdle = ('undo' in pressed && !canUndo) || ('pick' in pressed && !canPick);
        return (
          // Not `disabled`: the press that leaves nothing more to do would lose the focus.
          <Button
            key={pressed.label}
            aria-disabled={isIdle}
            onClick={() => !isIdle && onState((now) => press(control, pressed, now))}
          >
            {pressed.label}
          </Button>
        );
      })}
    </ControlSet>
  );
});

/** Buttons that belong together, under one legend. */
export function PressButtons({ control, state, onState }: PressButtonsProps) {
  const { length } = state.picks;
  return (
    <Buttons
      control={control}
      canPick={length < MOST_PICKS}
      canUndo={length > 0}
      onState={onState}
    />
  );
}
