import { type InstancedMesh, type Object3D } from 'three';
import { type PoseFrame } from '../../pose/pose';
import { type LineUniforms } from '../lines/line-uniforms';
import { paintOf } from '../hex-paint';
import { counterAxis, rideProgress } from '../runs/arrival';
import { type TrainingCurve } from '../runs/training-curves';
import { passingAt } from './passing';
import { createStance, stanceOn, writeStance } from './stance';
import { type Trails } from './trails';
import { type GroundHeight } from '../terrain-data';

/** So many are on their way at most. */
export const MOST_PASSING = 28;
const SCALE = 2.1;
/** World units where figures are of size 1. */
const TRAIL_LENGTH = 16;
const TRAIL_OPACITY = 0.85;
const HIDDEN = 0.01;
/** No orange: that is kept for fences. */
const SCARVES = ['#14857c', '#7b3b62', '#2c4f8f', '#a24d6b', '#3d7a4a'].map(paintOf);

interface Grounds {
  freshGroundAt: GroundHeight;
  groundAt: GroundHeight;
}

/** Places the skiers whose training run is passing, and the trails behind them. */
export class TrainingRide {
  private readonly passing = new Uint16Array(MOST_PASSING);
  private readonly stance = createStance();

  constructor(
    private readonly curves: readonly TrainingCurve[],
    private readonly trails: Trails,
    private readonly grounds: Grounds,
  ) {}

  /** Shows those of a frame; `figureScale`: see CameraView. */
  show(
    whole: Object3D,
    figures: InstancedMesh,
    paint: LineUniforms,
    frame: PoseFrame,
    figureScale: number,
  ): void {
    const axis = counterAxis(frame.runs);
    const shown = frame.skiers * (1 - frame.map);
    const isRiding = shown > HIDDEN && frame.runs > 0;
    const count = isRiding ? passingAt(this.curves, axis, this.passing) : 0;
    whole.visible = count > 0;
    if (count === 0) return;
    for (let i = 0; i < count; i++) this.placeSkier(figures, i, axis, figureScale, shown);
    figures.count = count;
    figures.instanceMatrix.needsUpdate = true;
    figures.instanceColor!.needsUpdate = true;
    this.trails.show(count);
    paint.uReach.value[0] = 1;
    paint.uOpacity.value[0] = shown * TRAIL_OPACITY;
  }

  private placeSkier(
    figures: InstancedMesh,
    i: number,
    axis: number,
    figureScale: number,
    shown: number,
  ): void {
    const { stance, grounds, trails } = this;
    const place = this.passing[i];
    const run = this.curves[place];
    const distance = rideProgress(run, axis) * run.curve.length;
    const dye = SCARVES[place % SCARVES.length];
    stanceOn(run.curve, distance, grounds.groundAt, stance);
    writeStance(stance, SCALE * figureScale * shown, figures.instanceMatrix.array, i);
    dye.toArray(figures.instanceColor!.array, i * 3);
    trails.lay(i, run.curve, distance, TRAIL_LENGTH * figureScale, dye, grounds.freshGroundAt);
  }
}
