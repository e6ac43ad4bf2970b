import { type ShotName } from '../../ids';
import { type ShapeName, type Shot } from './shot';

/** Shots for what comes after training. Fences need a camera to their right: else they are end-on. */
export const LATER_SHOTS = {
  fences: {
    wide: {
      position: [46, 100, 190],
      target: [-19, 26, 36],
      fovDeg: 31,
      shift: [0.11, -0.022],
      calm: [0.24, 0],
      horizon: 0,
    },
    classic: {
      position: [46, 104, 198],
      target: [-17, 26, 34],
      fovDeg: 34,
      shift: [0.03, 0.052],
      calm: [0, 0.22],
      horizon: -0.16,
    },
    phone: {
      position: [44, 134, 232],
      target: [-19, 25, 36],
      fovDeg: 41,
      shift: [0, 0.12],
      stretch: 1.06,
      calm: [0, 0.35],
      horizon: -0.3,
    },
  },
  reworded: {
    wide: {
      position: [12, 108, 206],
      target: [-28, 26, 35],
      fovDeg: 31.8,
      shift: [0.14, -0.01],
      calm: [0.24, 0],
      horizon: 0,
    },
    classic: {
      position: [12, 110, 210],
      target: [-26, 26, 34],
      fovDeg: 34,
      shift: [0.04, 0.055],
      calm: [0, 0.22],
      horizon: -0.16,
    },
    phone: {
      position: [8, 146, 236],
      target: [-26, 26, 36],
      fovDeg: 40,
      shift: [0, 0.12],
      stretch: 1.06,
      calm: [0, 0.35],
      horizon: -0.32,
    },
  },
  // From beyond the shelf, so that the void lies on the left, where the words are.
  cliff: {
    wide: {
      position: [131, 99, 14],
      target: [70, 23, 59],
      fovDeg: 23.5,
      shift: [0.13, 0.3],
      horizon: 0.1,
    },
    classic: {
      position: [134, 100, 14],
      target: [70, 22, 58],
      fovDeg: 32,
      shift: [0.08, 0.22],
      calm: [0, 0.2],
      horizon: 0.1,
    },
    phone: {
      position: [140, 110, 14],
      target: [71, 24, 57],
      fovDeg: 41,
      shift: [0.1, 0.27],
      stretch: 1.06,
      calm: [0, 0.34],
      horizon: 0.1,
    },
  },
  lift: {
    wide: {
      position: [-34, 96, 300],
      target: [-4, 43, 20],
      fovDeg: 27,
      shift: [0.13, -0.01],
      horizon: -0.12,
    },
    classic: {
      position: [-30, 100, 310],
      target: [-4, 40, 20],
      fovDeg: 31,
      shift: [0.04, 0.08],
      calm: [0, 0.2],
      horizon: -0.13,
    },
    phone: {
      position: [-16, 168, 306],
      target: [-4, 38, 20],
      fovDeg: 43,
      shift: [0, 0.12],
      stretch: 1.16,
      calm: [0, 0.34],
      horizon: -0.3,
    },
  },
} as const satisfies Partial<Record<ShotName, Record<ShapeName, Shot>>>;
