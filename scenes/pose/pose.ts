import {
  type CrowdName,
  CROWDS,
  type PaletteName,
  PALETTES,
  type SendName,
  SENDS,
  type ShotName,
} from '../ids';

/**
 * What the mountain shows, as an author writes it: names and plain numbers, nothing to animate.
 * Amounts run 0…1 unless a unit is given.
 */
export interface Pose {
  camera: ShotName;
  palette: PaletteName;
  /** Training runs that have carved the snow, 0…4096. Eased on a log axis, log2(1 + runs). */
  runs: number;
  /** How visible the skiers are who carve the run that is passing. */
  skiers: number;
  /** Sets of sampled runs drawn on the snow as coloured lines with a skier at each head. */
  send: readonly SendName[];
  /** How far down the sent skiers have come. */
  reach: number;
  /** The odds of the next turn, as a fan ahead of each run of `one/…` and `pair/…` on its way. */
  choices: number;
  /** A thousand sampled runs on their way down at once. */
  crowd: CrowdName | 'none';
  /** How far the crowd has come: 0 at the gate, 1 all the way down. */
  flow: number;
  /** Ground trained on curated runs in place of the trained one; only whole after all runs. */
  refilled: number;
  /** How far the fences have risen out of the snow. */
  fences: number;
  /** How far the fences have sunk to what carries over where it does not look watched. */
  sink: number;
  /** The slope leans toward the village: 1 as far as four pushes. */
  tilt: number;
  /** The evaluator's cabin on its way across: 0 away to the left, 1 away to the right. */
  cabin: number;
  /** Light that falls from the evaluator's cabin. */
  light: number;
  /** Gates that raters saw stand out, the others fade. */
  rated: number;
  /** A cut through the snow across the face shows how deep tracks are. */
  cut: number;
  /** The training step: how strongly lowered (data) and filled (guess only) snow is tinted. */
  gradient: number;
  /** Words falling as snow. */
  text: number;
  /** Contour lines on the relief. */
  contours: number;
  /** Relief (0) to printed map (1). */
  map: number;
  /** Relief (0) to the model's own lattice, drawn in ink (1). */
  wire: number;
  gateLabels: number;
  valleyLabels: number;
}

export const DEFAULT_POSE: Pose = {
  camera: 'face',
  palette: 'day',
  runs: 0,
  skiers: 1,
  send: [],
  reach: 1,
  choices: 0,
  crowd: 'none',
  flow: 0,
  refilled: 0,
  fences: 0,
  sink: 0,
  tilt: 0,
  cabin: 0,
  light: 0,
  rated: 0,
  cut: 0,
  gradient: 0,
  text: 0,
  contours: 0,
  map: 0,
  wire: 0,
  gateLabels: 0,
  valleyLabels: 0,
};

/** Amounts that are eased as plain numbers between poses. */
export const AMOUNTS = [
  'skiers',
  'reach',
  'choices',
  'flow',
  'refilled',
  'fences',
  'sink',
  'tilt',
  'cabin',
  'light',
  'rated',
  'cut',
  'gradient',
  'text',
  'contours',
  'map',
  'wire',
  'gateLabels',
  'valleyLabels',
] as const satisfies readonly (keyof Pose)[];
export type AmountName = (typeof AMOUNTS)[number];

/**
 * A pose between poses: one preallocated object that evaluation writes and the world reads.
 * Names have become weights, so that nothing downstream needs to know which step it is in.
 */
export interface PoseFrame extends Record<AmountName, number> {
  /** Position in the story: step index + progress through it (0…1). */
  story: number;
  /** Runs that have carved, 0…4096, fractional between poses. */
  runs: number;
  cameraFrom: ShotName;
  cameraTo: ShotName;
  /** 0 at cameraFrom, 1 at cameraTo, already eased. */
  cameraBlend: number;
  /** One weight a palette, in the order of PALETTES; they sum to 1. */
  palette: Float32Array;
  /** One weight a set, in the order of SENDS; each 0…1. */
  send: Float32Array;
  /** One weight a crowd, in the order of CROWDS; each 0…1. */
  crowd: Float32Array;
  /** Seconds of ambient motion; stands still while motion is paused. */
  elapsed: number;
  seed: number;
}

export function createFrame(seed = 11): PoseFrame {
  return {
    story: 0,
    runs: 0,
    skiers: 0,
    reach: 0,
    choices: 0,
    flow: 0,
    refilled: 0,
    fences: 0,
    sink: 0,
    tilt: 0,
    cabin: 0,
    light: 0,
    rated: 0,
    cut: 0,
    gradient: 0,
    text: 0,
    contours: 0,
    map: 0,
    wire: 0,
    gateLabels: 0,
    valleyLabels: 0,
    cameraFrom: DEFAULT_POSE.camera,
    cameraTo: DEFAULT_POSE.camera,
    cameraBlend: 0,
    palette: new Float32Array(PALETTES.length),
    send: new Float32Array(SENDS.length),
    crowd: new Float32Array(CROWDS.length),
    elapsed: 0,
    seed,
  };
}
