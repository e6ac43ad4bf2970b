import { type Pose } from '../pose/pose';
import { type SceneState } from '../state/scene-state';
import { type Scene } from './scene';

function runsDrawn({ crowd, send, gradient }: Pose): string {
  if (crowd !== 'none') return 'A thousand sampled runs are on their way down.';
  if (gradient > 0) return 'The two lines are a run of the data and the model’s own guess.';
  const [set] = send;
  if (set?.startsWith('one/')) return 'One sampled run, with the odds of its next turn.';
  if (set?.startsWith('pair/')) {
    return 'Two sampled runs as an example; the pair to rate stands with the buttons.';
  }
  if (set) return 'The lines are one fixed sample of runs from this state.';
  return 'No runs are drawn, because none were sampled in this state.';
}

/** What the moving picture of a scene draws of a state, and what of it is left out. */
export function drawnWords(scene: Scene, state: SceneState, pose: Pose): string {
  const words = [runsDrawn(pose)];
  if (state.ground === 'refilled' && state.filter !== 0.95) {
    words.push('The snow is drawn as the stronger filter left it.');
  }
  if (scene.fencedByPicks && state.picks.length > 0) words.push('Your own fence is not drawn.');
  return words.join(' ');
}
