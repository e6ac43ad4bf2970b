'use client';
import { memo } from 'react';
import { type RangeControl } from '@/scenes/instrument/control';
import {
  atStop,
  gateMarks,
  isIdle,
  type SetState,
  stepped,
  stopOf,
  stopsOf,
} from '@/scenes/instrument/set-control';
import { valueText } from '@/scenes/words/value-text';
import { type SceneState } from '@/scenes/state/scene-state';
import { useEarlyInput } from './use-early-input';
import { useTouchHold } from './use-touch-hold';

interface RangeInputProps {
  control: RangeControl;
  state: SceneState;
  onState: SetState;
}

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
};

interface SliderProps {
  control: RangeControl;
  /** Where it stands, among the stops of its control. */
  stop: number;
  /** Its value in words. */
  text: string;
  idle: boolean;
  onState: SetState;
}

// Of the sliders of a scene only the one that moves is drawn again.
const Slider = memo(function Slider({ control, stop, text, idle, onState }: SliderProps) {
  const id = `control-${control.field}`;
  const { least, most, step } = stopsOf(control);
  const marks = gateMarks(control);
  const moveTo = (to: number) => onState((now) => atStop(control, now, to));
  const touched = useTouchHold(moveTo);
  const input = useEarlyInput<HTMLInputElement>(({ valueAsNumber }) => {
    // The browser rounds to whole steps, so less than half of one is nobody's doing.
    if (Math.abs(valueAsNumber - stop) > step / 2) moveTo(valueAsNumber);
  });
  return (
    <div
      data-control
      data-idle={idle || undefined}
      className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-[0.2rem] data-idle:opacity-55 tiny:grid-cols-[minmax(0,1fr)]"
    >
      <label htmlFor={id}>{control.label}</label>
      <output htmlFor={id} className="text-right text-quiet tabular-nums tiny:text-left">
        {text}
      </output>
      <input
        ref={input}
        id={id}
        type="range"
        className="col-span-full min-h-8 w-full [touch-action:pan-y_pinch-zoom] accent-accent"
        min={least}
        max={most}
        step={step}
        value={stop}
        disabled={idle}
        list={marks.length > 0 ? `${id}-gates` : undefined}
        aria-valuetext={text}
        {...touched}
        onKeyDown={(pressed) => {
          // With one of these the key is a shortcut of the browser's, such as the way back.
          if (pressed.altKey || pressed.ctrlKey || pressed.metaKey) return;
          const steps = STEPS[pressed.key];
          if (control.scale !== 'log' || !steps) return;
          pressed.preventDefault();
          onState((now) => stepped(control, now, steps));
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
});

/** A slider with its label and its value in words. On a log scale no key press is lost between whole values. */
export function RangeInput({ control, state, onState }: RangeInputProps) {
  return (
    <Slider
      control={control}
      stop={stopOf(control, state)}
      text={valueText(control, state)}
      idle={isIdle(control, state)}
      onState={onState}
    />
  );
}
