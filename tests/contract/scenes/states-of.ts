import { type Control } from '@/scenes/instrument/control';
import { type Scene } from '@/scenes/instrument/scene';
import { formatState } from '@/scenes/state/address';
import { nearestScene } from '@/scenes/state/nearest';
import { type SceneState } from '@/scenes/state/scene-state';

/** What one control can set, a few values for a slider. */
export function settings(control: Control): Partial<SceneState>[] {
  if (control.kind === 'choice') return control.options.map(({ set }) => set);
  if (control.kind === 'range') {
    const { least, most, step } = control;
    const steps = Math.round((most - least) / step);
    return [0, 0.3, 0.7, 1].map((way) => ({
      [control.field]: least + Math.round(way * steps) * step,
    }));
  }
  return control.presses.flatMap((press): Partial<SceneState>[] => {
    if ('pick' in press) return [{ picks: [press.pick] }];
    return 'add' in press ? [{ [control.field]: 1 + press.add }] : [];
  });
}

/** The start of a scene and the states that one touch of a control leads to; no two the same. */
export function statesOf({ start, controls }: Scene): SceneState[] {
  const states = controls.flatMap(settings).map((set) => nearestScene({ ...start, ...set }));
  const byAddress = new Map([start, ...states].map((state) => [formatState(state), state]));
  return [...byAddress.values()];
}
