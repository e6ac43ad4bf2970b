/**
 * What a scene loads with its model, in one script: what is loaded from here knows the solver to be
 * here already, and brings no copy of its own.
 */
export { SceneReader } from '@/scenes/reading/scene-reader';

export const loadRehearsal = () => import('./rehearse');
export const loadSampling = () => import('@/scenes/reading/sampled-picture');
export const loadLabPanel = () => import('@/scenes/lab/panel');
