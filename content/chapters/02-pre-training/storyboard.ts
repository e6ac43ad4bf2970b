import { type Storyboard } from '@/scenes/pose/storyboard';

/** Pre-training: from falling text to a carved mountain to its map. */
const storyboard: Storyboard = [
  {
    id: 'mountain-of-text',
    pose: { camera: 'dawn', palette: 'dawn', runs: 0, text: 1, skiers: 0 },
    length: 1.8,
  },
  {
    id: 'fresh-snow',
    from: { reach: 0 },
    pose: { text: 0, send: ['fresh/pushback', 'fresh/reworded'], reach: 1, gateLabels: 1 },
    length: 2.6,
  },
  {
    id: 'first-tracks',
    from: { runs: 0 },
    pose: {
      camera: 'face',
      palette: 'day',
      send: [],
      reach: 0,
      runs: 32,
      skiers: 1,
      gateLabels: 0,
    },
    length: 3,
  },
  {
    id: 'guess-the-next-turn',
    from: { gradient: 0, reach: 0 },
    pose: { camera: 'birdhouse', gradient: 1, reach: 1, skiers: 0 },
    length: 2.4,
  },
  {
    id: 'deep-tracks',
    from: { runs: 32 },
    pose: { camera: 'face', gradient: 0, reach: 0, runs: 4096, skiers: 1, valleyLabels: 1 },
    length: 4,
  },
  { id: 'tendencies', pose: { camera: 'groove', valleyLabels: 0 } },
  {
    id: 'the-map',
    from: { camera: 'face', contours: 1 },
    pose: { camera: 'map', palette: 'map', map: 1, contours: 1, skiers: 0, valleyLabels: 1 },
    length: 2.8,
  },
  {
    id: 'reading-the-map',
    from: { reach: 0 },
    pose: {
      camera: 'map-ridge',
      send: ['trained/bomb', 'trained/reworded'],
      reach: 1,
      gateLabels: 1,
    },
    length: 2.4,
  },
];

export default storyboard;
