import { createContext, use } from 'react';
import { type PoseFrame } from '../pose/pose';
import { type PreparedWorld } from './prepare-world';

/** What every part of the mountain stands in. */
export interface Surroundings extends PreparedWorld {
  /** Written by the page before every draw; parts only read it. */
  frame: PoseFrame;
}

export const MountainContext = createContext<Surroundings | null>(null);

/** @throws Error outside of the mountain */
export function useMountain(): Surroundings {
  const surroundings = use(MountainContext);
  if (!surroundings) throw new Error('a part of the mountain stands outside of it');
  return surroundings;
}
