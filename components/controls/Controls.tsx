'use client';
import { type Control } from '@/scenes/parts/control';
import { type SceneState } from '@/scenes/state/scene-state';
import { ChoiceInput } from './ChoiceInput';
import { PressButtons } from './PressButtons';
import { RangeInput } from './RangeInput';

export interface ControlsProps {
  controls: readonly Control[];
  state: SceneState;
  /** Called with a legal state at every change, also while a slider is dragged. */
  onState: (state: SceneState) => void;
}

/** The inputs of a scene, made from its data. */
export function Controls({ controls, state, onState }: ControlsProps) {
  return controls.map((control) => {
    const key = control.field;
    switch (control.kind) {
      case 'range':
        return <RangeInput key={key} control={control} state={state} onState={onState} />;
      case 'choice':
        return <ChoiceInput key={key} control={control} state={state} onState={onState} />;
      case 'buttons':
        return <PressButtons key={key} control={control} state={state} onState={onState} />;
    }
  });
}
