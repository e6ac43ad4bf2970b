import { type SceneState } from '../state/scene-state';
import { type Comparison } from '../instrument/scene';
import { briefGate } from '../words/phrases';

/** Comparisons that several scenes share; nothing where the state is the one to compare with. */

export function beforeFences(state: SceneState): Comparison | undefined {
  if (state.fences === 0) return undefined;
  return { label: 'without fences', state: { ...state, fences: 0 } };
}

export function beforeTraining(state: SceneState): Comparison | undefined {
  if (state.runs === 0) return undefined;
  // Of the refilled ground only the end of its training is kept; fresh snow is the same for both.
  return { label: 'before any training', state: { ...state, ground: 'trained', runs: 0 } };
}

export function beforePicks(state: SceneState): Comparison | undefined {
  if (state.picks.length === 0) return undefined;
  return { label: 'before your choices', state: { ...state, picks: [] } };
}

export function secondGate(state: SceneState): Comparison | undefined {
  if (state.second === state.gate) return undefined;
  return { label: `from ${briefGate(state.second)}`, state: { ...state, gate: state.second } };
}

export function beforePushes(state: SceneState): Comparison | undefined {
  if (state.pushes === 0) return undefined;
  return { label: 'before any push', state: { ...state, pushes: 0 } };
}
