import { type ShotName } from '../../ids';
import { LATER_SHOTS } from './later-shots';
import { type ShapeName, type Shot } from './shot';

export { SHAPE_ASPECT, SHAPES } from './shot';

const MAP_FOV_DEG = 7;
/** Height above the map at which a long lens shows `halfHeight` world units either way. */
const mapHeight = (halfHeight: number) =>
  halfHeight / Math.tan((MAP_FOV_DEG / 2) * (Math.PI / 180));

function mapShot(
  x: number,
  z: number,
  halfHeight: number,
  shift: Shot['shift'],
  calm?: Shot['calm'],
): Shot {
  const position = [x, mapHeight(halfHeight), z] as const;
  return { position, target: [x, 0, z], fovDeg: MAP_FOV_DEG, shift, calm };
}

const PHONE_HORIZON = -0.44;

/** The named shots, one composition for each shape of screen. */
export const SHOT_TABLE: Record<ShotName, Record<ShapeName, Shot>> = {
  dawn: {
    wide: {
      position: [-34, 104, 396],
      target: [3, 38, 6],
      fovDeg: 25.4,
      shift: [0.135, 0],
      horizon: -0.115,
    },
    classic: {
      position: [-34, 108, 404],
      target: [3, 36, 6],
      fovDeg: 30,
      shift: [0.05, 0.08],
      horizon: -0.13,
    },
    phone: {
      position: [-22, 256, 392],
      target: [3, 26, 18],
      fovDeg: 46,
      shift: [0, 0.105],
      stretch: 1.26,
      horizon: PHONE_HORIZON,
    },
  },
  face: {
    wide: {
      position: [8, 128, 410],
      target: [5, 35, 8],
      fovDeg: 25.5,
      shift: [0.14, -0.005],
      horizon: -0.135,
    },
    classic: {
      position: [8, 132, 416],
      target: [5, 34, 8],
      fovDeg: 30,
      shift: [0.05, 0.08],
      horizon: -0.14,
    },
    phone: {
      position: [4, 262, 390],
      target: [4, 26, 18],
      fovDeg: 46,
      shift: [0, 0.105],
      stretch: 1.26,
      horizon: PHONE_HORIZON,
    },
  },
  gates: {
    wide: {
      position: [-14, 108, 234],
      target: [4, 59, -6],
      fovDeg: 25.5,
      shift: [0.16, -0.03],
      calm: [0.27, 0],
      horizon: -0.15,
    },
    classic: {
      position: [-12, 110, 218],
      target: [4, 54, -4],
      fovDeg: 29,
      shift: [0.04, 0.06],
      calm: [0, 0.24],
      horizon: -0.17,
    },
    phone: {
      position: [0, 196, 262],
      target: [4, 48, 2],
      fovDeg: 40,
      shift: [0, 0.11],
      stretch: 1.16,
      calm: [0, 0.37],
      horizon: -0.4,
    },
  },
  birdhouse: {
    wide: {
      position: [50, 124, 206],
      target: [13, 35, 26],
      fovDeg: 32.5,
      shift: [0.18, -0.035],
      calm: [0.27, 0],
      horizon: -0.28,
    },
    classic: {
      position: [50, 126, 210],
      target: [13, 34, 26],
      fovDeg: 35,
      shift: [0.04, 0.045],
      calm: [0, 0.24],
      horizon: -0.28,
    },
    phone: {
      position: [42, 218, 272],
      target: [16, 34, 26],
      fovDeg: 43,
      shift: [0, 0.12],
      stretch: 1.16,
      calm: [0, 0.37],
      horizon: -0.46,
    },
  },
  groove: {
    wide: {
      position: [63, 57, 152],
      target: [20, 38, 20],
      fovDeg: 31,
      shift: [0.19, 0.02],
      calm: [0.27, 0],
      horizon: -0.06,
    },
    classic: {
      position: [63, 56, 160],
      target: [20, 35, 22],
      fovDeg: 35,
      shift: [0.05, 0.1],
      calm: [0, 0.24],
      horizon: -0.08,
    },
    phone: {
      position: [62, 104, 194],
      target: [20, 36, 24],
      fovDeg: 43,
      shift: [0, 0.13],
      stretch: 1.1,
      calm: [0, 0.37],
      horizon: -0.26,
    },
  },
  map: {
    wide: mapShot(2, 4, 120, [0.16, 0]),
    classic: mapShot(2, 6, 132, [0.04, 0.07]),
    phone: mapShot(3, 26, 214, [0, 0.16]),
  },
  'map-ridge': {
    wide: mapShot(4, 18, 66, [0.17, 0], [0.27, 0]),
    classic: mapShot(4, 17, 74, [0.04, 0.07], [0, 0.22]),
    phone: mapShot(4, 18, 158, [0, 0.16], [0, 0.37]),
  },
  ...LATER_SHOTS,
};
