import { type ShotName } from '../../ids';
import { type ShapeName, type Shot } from './shot';

/** Shots for what comes after training. Fences need a camera to their right: else they are end-on. */
export const LATER_SHOTS = {
  fences: {
    wide: {
      position: [46, 100, 190],
      target: [-19, 26, 36],
      fovDeg: 36.5,
      shift: [0.12, -0.07],
      calm: [0.24, 0],
      horizon: 0,
    },
    classic: {
      position: [46, 104, 198],
      target: [-17, 26, 34],
      fovDeg: 39.5,
      shift: [0.03, 0],
      calm: [0, 0.22],
      horizon: -0.16,
    },
    phone: {
      position: [44, 134, 232],
      target: [-10, 27, 36],
      fovDeg: 50,
      shift: [0, 0.088],
      stretch: 1.06,
      calm: [0, 0.35],
      horizon: -0.3,
    },
  },
  reworded: {
    wide: {
      position: [12, 108, 206],
      target: [-28, 26, 35],
      fovDeg: 37,
      shift: [0.15, -0.06],
      calm: [0.24, 0],
      horizon: 0,
    },
    classic: {
      position: [12, 110, 210],
      target: [-26, 26, 34],
      fovDeg: 39.5,
      shift: [0.04, 0],
      calm: [0, 0.22],
      horizon: -0.16,
    },
    phone: {
      position: [16, 146, 240],
      target: [-18, 28, 34],
      fovDeg: 50,
      shift: [0, 0.09],
      stretch: 1.12,
      calm: [0, 0.35],
      horizon: -0.32,
    },
  },
  // From beyond the void, so that one look holds the gate, the groove and the cliff it ends at.
  cliff: {
    wide: {
      position: [165, 52, 112],
      target: [50, 36, 36],
      fovDeg: 42,
      shift: [0.05, 0.06],
      calm: [0.28, 0],
      horizon: -0.02,
    },
    classic: {
      position: [165, 56, 114],
      target: [50, 36, 36],
      fovDeg: 46,
      shift: [-0.02, 0.1],
      calm: [0, 0.22],
      horizon: -0.04,
    },
    phone: {
      position: [165, 54, 112],
      target: [51, 36, 36],
      fovDeg: 57,
      shift: [-0.01, 0.125],
      stretch: 1.06,
      calm: [0, 0.35],
      horizon: -0.03,
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
