import { ridgedNoise, fractalNoise } from '../noise';
import { areteHeight, wander, type Arete } from './arete';
import { mix, smoothstep } from './exact-math';

/**
 * The mountain around the face, where no run is decided: the summit with its arêtes, the walls
 * left of the ravine and right of the fog valley, the neighbours that fade into the paper.
 */
export const SUMMIT_ARETES: readonly Arete[] = [
  // left arête, down to the left shoulder
  {
    crest: [
      [5, -37, 118],
      [-6, -33, 101],
      [-20, -26, 86],
      [-33, -16, 69],
    ],
    reach: 27,
    ragged: 5,
  },
  // right arête
  {
    crest: [
      [5, -37, 118],
      [14, -35, 103],
      [21, -33, 98],
      [32, -27, 85],
      [43, -18, 70],
    ],
    reach: 26,
    ragged: 5,
  },
  // front rib: splits the summit face into a lit and a shaded side
  {
    crest: [
      [5, -37, 118],
      [9, -28, 93],
      [15, -18, 73],
    ],
    reach: 15,
    ragged: 3,
  },
  // behind
  {
    crest: [
      [5, -37, 118],
      [2, -60, 78],
      [-4, -90, 50],
    ],
    reach: 24,
    ragged: 5,
  },
];

export const NEIGHBOUR_ARETES: readonly Arete[] = [
  // left sub-peak and the long ridge to the forest
  {
    crest: [
      [-32, -17, 66],
      [-44, -24, 63],
      [-53, -28, 70],
      [-66, -22, 52],
      [-84, -6, 44],
      [-104, 18, 26],
    ],
    reach: 19,
    ragged: 6,
  },
  // wall left of the ravine
  {
    crest: [
      [-33, -16, 69],
      [-36, 0, 63],
      [-49, 11, 58],
      [-63, 23, 55],
      [-74, 32, 51],
      [-84, 42, 40],
      [-89, 58, 18],
    ],
    reach: 19,
    ragged: 6,
  },
  // right sub-peaks and their ridge
  {
    crest: [
      [42, -19, 70],
      [52, -20, 73],
      [62, -12, 58],
      [78, 2, 50],
      [98, 20, 38],
      [116, 44, 20],
    ],
    reach: 19,
    ragged: 6,
  },
  // wall right of the fog valley
  {
    crest: [
      [43, -18, 70],
      [44, 0, 58],
      [58, 11, 49],
      [73, 23, 44],
      [84, 32, 40],
      [95, 42, 32],
      [104, 54, 20],
    ],
    reach: 18,
    ragged: 5,
  },
  // far crags
  {
    crest: [
      [-62, -70, 58],
      [-88, -58, 50],
      [-118, -40, 24],
    ],
    reach: 22,
    ragged: 8,
  },
  {
    crest: [
      [62, -74, 60],
      [92, -60, 46],
      [122, -40, 22],
    ],
    reach: 22,
    ragged: 8,
  },
];

/** Height of the massif at (x, z), before erosion. */
export function massifHeight(x: number, z: number): number {
  const wx = x + wander(x + 350, z, 13, 11);
  const wz = z + wander(x, z + 150, 13, 23);
  const nearSummit = 1 - smoothstep(8, 40, Math.abs(x - 5) + Math.abs(z + 37));
  const px = mix(wx, x, 0.6 + 0.4 * nearSummit);
  const pz = mix(wz, z, 0.6 + 0.4 * nearSummit);
  let highest = 0;
  let second = 0;
  for (const arete of [...SUMMIT_ARETES, ...NEIGHBOUR_ARETES]) {
    const height = areteHeight(arete, px, pz);
    if (height > highest) {
      second = highest;
      highest = height;
    } else if (height > second) second = height;
  }
  const flank =
    smoothstep(0, 14, highest - 8) *
    (0.35 + 0.65 * smoothstep(0.02, 0.3, 1 - second / (highest + 1)));
  const buttress =
    (ridgedNoise(wx * 0.021 + 2.3, wz * 0.021 + 9.1, 5, 101) - 0.45) *
    26 *
    flank *
    (1 - 0.75 * nearSummit);
  return highest + buttress + fractalNoise(wx * 0.05, wz * 0.05, 4, 57) * 5;
}
