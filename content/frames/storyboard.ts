import { DEFAULT_POSE, type Pose } from '@/scenes/pose/pose';
import { type Storyboard } from '@/scenes/pose/storyboard';

/** A row that holds nothing of the one before it. */
const frame = (id: string, pose: Partial<Pose>) => ({ id, pose: { ...DEFAULT_POSE, ...pose } });

const TRAINED = { runs: 4096, valleyLabels: 1 } as const;

/**
 * The pictures by which the look of the mountain is judged: each a pose that a chapter needs,
 * kept here to be looked at side by side and compared from version to version. No id is a step's.
 */
const storyboard: Storyboard = [
  frame('dawn-gates', { camera: 'dawn', palette: 'dawn', gateLabels: 1 }),
  frame('first-runs', { runs: 24 }),
  frame('trained', { ...TRAINED, send: ['trained/birdhouse'], reach: 0.7 }),
  frame('map', { ...TRAINED, camera: 'map', palette: 'map', map: 1, contours: 1, gateLabels: 1 }),
  frame('fences', { ...TRAINED, camera: 'fences', fences: 1, send: ['fenced/bomb'], reach: 0.7 }),
  frame('reworded-net', {
    ...TRAINED,
    camera: 'reworded',
    palette: 'dusk',
    fences: 1,
    send: ['fenced/reworded'],
    reach: 0.7,
  }),
  frame('cliff', {
    ...TRAINED,
    camera: 'cliff',
    palette: 'dawn',
    send: ['trained/obscure'],
    reach: 0.84,
  }),
  frame('lift-at-night', {
    ...TRAINED,
    camera: 'lift',
    palette: 'night',
    fences: 1,
    cabin: 0.5,
    light: 1,
  }),
  frame('thousand-runs', { ...TRAINED, fences: 1, crowd: 'fenced/bomb', flow: 0.5 }),
  frame('refilled', { ...TRAINED, refilled: 1 }),
];

/** Poses that are judged in a phone’s window as well: with them, thirteen pictures. */
export const PHONE_FRAMES: readonly string[] = ['trained', 'fences', 'thousand-runs'];

export default storyboard;
