import { type ReactNode, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type SceneReader } from '@/scenes/reading/scene-reader';
import { type Scene } from '@/scenes/instrument/scene';
import { type SetState } from '@/scenes/instrument/set-control';
import { whenIdle } from '@/scenes/slices/pacing';
import { type SceneState } from '@/scenes/state/scene-state';
import { type ShownReadout, shownReadout } from './shown-readout';

/** After so many presses browsers run most of what answers them compiled. */
const PRESSES = 60;
/** With less idle time left no further press is begun: where pictures move, none may be late. */
const LEAST_IDLE_MS = 6;

/** A state that is played, and what goes with it. */
export interface Played {
  state: SceneState;
  onState: SetState;
  shown: ShownReadout;
  reader: SceneReader;
}

export type DrawPlayed = (played: Played) => ReactNode;

/**
 * Plays a scene where nobody sees it while the page is idle, control by control: what runs for the
 * first time takes browsers many times as long, and that would fall to the first press.
 * @param reader one that nobody else reads with
 * @returns what stops it
 */
export function rehearse(scene: Scene, reader: SceneReader, draw: DrawPlayed): () => void {
  const stage = document.createElement('div');
  const root = createRoot(stage);
  function Play() {
    const [state, onState] = useState(scene.start);
    const shown = useMemo(() => shownReadout(reader.read(scene, state)), [state]);
    return draw({ state, onState, shown, reader });
  }
  function* play() {
    flushSync(() => root.render(<Play />));
    yield;
    const controls = stage.querySelectorAll<HTMLElement>(
      '[data-control] :is(input, button):not([data-panel] *)',
    );
    for (let i = 0; controls.length > 0 && i < PRESSES; i++) {
      press(controls[i % controls.length]);
      yield;
    }
    root.unmount();
  }
  const slices = play();
  let stop = () => {};
  const goOn = () => {
    stop = whenIdle((timeLeft) => {
      while (timeLeft() >= LEAST_IDLE_MS) {
        if (slices.next().done) return;
      }
      goOn();
    });
  };
  goOn();
  return () => {
    stop();
    // A root may not go while another one is drawn.
    setTimeout(() => root.unmount());
  };
}

/** Does to a control what a hand does, as far as events tell of it. */
function press(control: HTMLElement): void {
  if (!(control instanceof HTMLInputElement) || control.type !== 'range') return control.click();
  const { value } = control;
  control.stepUp();
  if (control.value === value) control.stepDown();
  control.dispatchEvent(new Event('input', { bubbles: true }));
}
