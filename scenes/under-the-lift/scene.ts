import { NAMED_STATES } from '../model/state';
import { LIGHT, LIKENESS } from '../instrument/controls';
import { contrast, ending, tell } from '../words/sentences';
import { type Comparison, type Scene } from '../instrument/scene';
import { shortName } from '../words/short-name';
import { percentSet } from '../words/phrases';
import { DEFAULT_STATE, type SceneState } from '../state/scene-state';

function otherLight(state: SceneState): Comparison {
  const light = !state.light;
  return { label: light ? 'with the light on' : 'with the light off', state: { ...state, light } };
}

const START: SceneState = {
  ...DEFAULT_STATE,
  ...NAMED_STATES.fenced,
  gate: 'bomb',
  likeness: 0.15,
};

function night({ light, fences, likeness }: SceneState): string {
  if (fences === 0) {
    return light
      ? 'Night, and the cabin’s light falls on a slope without fences.'
      : 'Night, the cabin is away, and there are no fences to sink.';
  }
  return light
    ? `Night, and the cabin’s light falls on the fences. Without it ${percentSet(likeness)} of them would carry over.`
    : 'Night, the cabin is away, and the fences have sunk to what carries over.';
}

/** Watched, and unwatched. */
export const UNDER_THE_LIFT: Scene = {
  id: 'under-the-lift',
  title: 'Under the lift',
  summary: [
    'In the light of the evaluator’s cabin the fences stand; without it, only what carries over is left.',
    'These skiers do not scheme: the ratings changed only what they do where it looks like training.',
  ],
  stateName: shortName(START, ['light', 'likeness'], ({ light, likeness }) =>
    light ? 'fences, light on' : `light off, ${percentSet(likeness)} of the fences carried over`,
  ),
  start: START,
  still: 'under-the-lift',
  gates: ['bomb'],
  controls: [LIGHT, LIKENESS],
  sources: ['hubinger-2024', 'needham-2025'],
  compare: otherLight,
  look: ({ light }) => ({
    camera: 'lift',
    palette: 'night',
    cabin: light ? 0.5 : 0,
    light: light ? 1 : 0,
  }),
  describe: (state, odds, compared) =>
    tell(night(state), ending(state, odds), contrast(otherLight(state), compared)),
};
