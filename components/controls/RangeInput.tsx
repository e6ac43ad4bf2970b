'use client';
import { useId } from 'react';
import { type RangeControl } from '@/scenes/parts/control';
import { atStop, gateMarks, isIdle, stepped, stopOf, stopsOf } from '@/scenes/parts/set-control';
import { valueText } from '@/scenes/parts/value-text';
import { type SceneState } from '@/scenes/state/scene-state';

interface RangeInputProps {
  control: RangeControl;
  state: SceneState;
  onState: (state: SceneState) => void;
}

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
};

/** A slider with its label and its value in words. On a log scale no key press is lost between whole values. */
export function RangeInput({ control, state, onState }: RangeInputProps) {
  const id = useId();
  const { least, most, step } = stopsOf(control);
  const marks = gateMarks(control);
  const idle = isIdle(control, state);
  return (
    <div className="control control-range" data-idle={idle || undefined}>
      <label htmlFor={id}>{control.label}</label>
      <output htmlFor={id}>{valueText(control, state)}</output>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={stopOf(control, state)}
        disabled={idle}
        list={marks.length > 0 ? `${id}-gates` : undefined}
        aria-valuetext={valueText(control, state)}
        onChange={(change) => onState(atStop(control, state, change.target.valueAsNumber))}
        onKeyDown={(key) => {
          const steps = STEPS[key.key];
          if (control.scale !== 'log' || !steps) return;
          key.preventDefault();
          onState(stepped(control, state, steps));
        }}
      />
      {marks.length > 0 && (
        <datalist id={`${id}-gates`}>
          {marks.map(({ name, at }) => (
            <option key={name} value={at} label={name} />
          ))}
        </datalist>
      )}
    </div>
  );
}
