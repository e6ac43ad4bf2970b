import { type Storyboard } from '@/scenes/pose/storyboard';

/** Alignment: one mountain from dawn to dusk, and what its slopes do with a run. */
const storyboard: Storyboard = [
  {
    id: 'opening',
    from: { reach: 0 },
    pose: {
      camera: 'dawn',
      palette: 'dawn',
      runs: 4096,
      skiers: 0,
      send: [
        'trained/reworded',
        'trained/bomb',
        'trained/pushback',
        'trained/birdhouse',
        'trained/obscure',
      ],
      reach: 1,
    },
    length: 2.4,
  },
  {
    id: 'everything-leans',
    from: { camera: 'dawn', gateLabels: 0 },
    pose: { camera: 'gates', send: [], reach: 0, gateLabels: 1 },
    length: 2.4,
  },
  {
    id: 'not-a-lookup',
    from: { reach: 0 },
    pose: { camera: 'birdhouse', palette: 'day', send: ['one/birdhouse'], reach: 0.6, choices: 1 },
    length: 2.8,
  },
  {
    id: 'tone-to-ethics',
    from: { reach: 0 },
    pose: {
      camera: 'gates',
      send: ['trained/bomb', 'trained/pushback', 'trained/birdhouse'],
      reach: 0.45,
      choices: 0,
    },
    length: 2.2,
  },
  {
    id: 'which-way',
    from: { reach: 0, valleyLabels: 0 },
    pose: { camera: 'face', send: ['trained/pushback'], reach: 1, valleyLabels: 1 },
    length: 2.6,
  },
  {
    id: 'three-questions',
    // No names on the valleys: the reader guesses first.
    from: { camera: 'gates', reach: 0 },
    pose: { camera: 'cliff', send: ['trained/obscure'], reach: 0.84, valleyLabels: 0 },
    length: 3.6,
  },
  {
    id: 'made-not-told',
    from: { palette: 'day' },
    pose: {
      camera: 'groove',
      palette: 'dusk',
      send: [],
      reach: 0,
      gateLabels: 0,
    },
    length: 2.2,
  },
  {
    id: 'two-stages',
    from: { fences: 0 },
    pose: { camera: 'fences', fences: 1, gateLabels: 1, valleyLabels: 1 },
    length: 2.8,
  },
];

export default storyboard;
