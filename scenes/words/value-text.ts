import { type RangeControl } from '../instrument/control';
import { type SceneState } from '../state/scene-state';
import { numberOf, valueOf } from '../instrument/set-control';
import { briefGate, counted, percentSet } from './phrases';

/** The value of a slider in words, as it is shown beside it and read out: “60 %”, “the bomb gate”. */
export function valueText(control: RangeControl, state: SceneState): string {
  const value = control.beyond
    ? Math.max(control.least, numberOf(control, state))
    : valueOf(control, state);
  switch (control.unit) {
    case 'share':
      return percentSet(value);
    case 'times':
      return timesText(value);
    case 'position':
      return briefGate(control.field === 'second' ? state.second : state.gate);
    case 'plain':
      return value.toFixed(1);
    default:
      return counted(value, control.unit);
  }
}

/** A factor on the data: “none”, “as in our data”, “1.5 times as many”. */
function timesText(value: number): string {
  if (value === 0) return 'none';
  if (value === 1) return 'as in our data';
  return value === 2 ? 'twice as many' : `${Number(value.toFixed(2))}\u00a0times as many`;
}
