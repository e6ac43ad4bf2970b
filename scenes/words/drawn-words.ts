import { type SceneState } from '../state/scene-state';
import { drawnOf } from '../instrument/drawn';
import { type Scene } from '../instrument/scene';
import { counted } from './phrases';

const LESSON = 'The two lines are a run of the data and the model’s own guess.';

function runsDrawn(scene: Scene, state: SceneState): string {
  const drawn = drawnOf(scene, state);
  if (drawn === 'crowd') return 'A thousand runs, sampled in this state, are on their way down.';
  if (drawn === 'one') return 'One sampled run, with the odds of its next turn.';
  if (drawn === 'pair') return 'The two lines are the pair that waits for your choice.';
  if (drawn === 'lesson') return LESSON;
  const lines = drawn.runs * (scene.drawsSecond ? 2 : 1);
  if (lines === 0) return 'No run is sent.';
  const many = lines === 1 ? 'The line is one run' : `The ${counted(lines, 'lines')} are runs`;
  const first = scene.sends && state.n > lines ? `, the first of ${counted(state.n, 'runs')}` : '';
  return `${many} sampled in this state${first}.`;
}

function fenceDrawn(scene: Scene, { picks }: SceneState): string {
  if (!scene.fencedByPicks) return '';
  return picks.length === 0
    ? 'No fence stands until you choose.'
    : 'The fence is the one your choices raised.';
}

/** What the moving picture of a scene draws of a state. `own`: on a mountain that the reader trained. */
export function drawnWords(scene: Scene, state: SceneState, own = false): string {
  const words = [
    own ? 'This is the mountain you trained: its own track and fence.' : '',
    runsDrawn(scene, state),
    fenceDrawn(scene, state),
  ];
  return words.filter((sentence) => sentence !== '').join(' ');
}
