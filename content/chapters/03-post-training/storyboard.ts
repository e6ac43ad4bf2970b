import { type Storyboard } from '@/scenes/pose/storyboard';

/** Post-training: from an unwanted groove to fences, and to what lies beyond their light. */
const storyboard: Storyboard = [
  {
    id: 'not-every-track',
    from: { reach: 0 },
    pose: {
      camera: 'reworded',
      runs: 4096,
      skiers: 0,
      send: ['trained/bomb'],
      reach: 1,
      gateLabels: 1,
      valleyLabels: 1,
    },
    length: 2.4,
  },
  {
    id: 'two-runs-one-choice',
    from: { reach: 0, fences: 0 },
    pose: { camera: 'fences', send: ['pair/bomb'], reach: 0.85, fences: 0.2 },
    length: 2.6,
  },
  {
    id: 'fences-rise',
    from: { reach: 0 },
    pose: { send: ['fenced/bomb'], reach: 0.9, fences: 1 },
    length: 3,
  },
  {
    id: 'same-mountain',
    from: { fences: 1 },
    pose: { camera: 'reworded', send: [], reach: 0, fences: 0, cut: 1, gateLabels: 0 },
    length: 2.6,
  },
  {
    id: 'small-data',
    from: { text: 1 },
    pose: { camera: 'dawn', palette: 'dawn', fences: 1, cut: 0, text: 0.04, valleyLabels: 0 },
    length: 3.4,
  },
  {
    id: 'less-likely',
    from: { flow: 0 },
    pose: {
      camera: 'face',
      palette: 'day',
      text: 0,
      crowd: 'fenced/bomb',
      flow: 0.8,
      gateLabels: 1,
      valleyLabels: 1,
    },
    length: 3.4,
  },
  {
    id: 'unrated-slopes',
    from: { rated: 0 },
    pose: {
      camera: 'gates',
      palette: 'dusk',
      crowd: 'none',
      flow: 0,
      rated: 1,
      valleyLabels: 0,
    },
    length: 2.2,
  },
  {
    id: 'passing-the-test',
    from: { cabin: 0.3, light: 1 },
    pose: { camera: 'lift', palette: 'night', rated: 0, cabin: 0.95, light: 0, gateLabels: 0 },
    length: 2.8,
  },
];

export default storyboard;
