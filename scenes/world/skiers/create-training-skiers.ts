import { Group, Mesh } from 'three';
import { type CameraView } from '../cameras/apply-camera';
import { createLineMaterial } from '../lines/line-material';
import { paintOf } from '../paint';
import { type WorldPart } from '../part';
import { counterAxis, rideProgress } from '../runs/arrival';
import { type TrainingCurve } from '../runs/training-curves';
import { type SinkUniforms, type WorldUniforms } from '../uniforms';
import { createFigures } from './figures';
import { skierGeometry } from './figure-parts';
import { passingAt } from './passing';
import { createStance, type GroundHeight, stanceOn, writeStance } from './stance';
import { Trails } from './trails';

const CAPACITY = 28;
const SCALE = 2.1;
const TRAIL_LENGTH = 16;
/** No orange: that is kept for fences. */
const SCARVES = ['#14857c', '#7b3b62', '#2c4f8f', '#a24d6b', '#3d7a4a'].map(paintOf);

export interface TrainingSkiersOptions {
  curves: readonly TrainingCurve[];
  uniforms: WorldUniforms;
  sink: SinkUniforms;
  view: CameraView;
  freshGroundAt: GroundHeight;
  groundAt: GroundHeight;
}

/** The skiers whose training run is passing, each with a trail as long as a breath. */
export function createTrainingSkiers(options: TrainingSkiersOptions): WorldPart {
  const { curves, uniforms, sink, view, freshGroundAt, groundAt } = options;
  const figures = createFigures(skierGeometry(), CAPACITY, uniforms);
  const trails = new Trails(CAPACITY);
  const paint = createLineMaterial(uniforms, sink, {
    pixels: 1.6,
    worldUnits: 0.34,
    remains: 0,
    fading: 2.4,
    spread: 0,
  });
  paint.uniforms.uReach.value[0] = 1;
  const wake = new Mesh(trails.geometry, paint.material);
  wake.frustumCulled = false;
  wake.renderOrder = 3;
  const object = new Group();
  object.add(figures, wake);
  const passing = new Uint16Array(CAPACITY);
  const stance = createStance();

  return {
    object,
    update(frame) {
      const axis = counterAxis(frame.runs);
      const shown = frame.skiers * (1 - frame.map);
      const count = shown > 0.01 && frame.runs > 0 ? passingAt(curves, axis, passing) : 0;
      object.visible = count > 0;
      if (count === 0) return;
      const dyes = figures.instanceColor!.array;
      for (let i = 0; i < count; i++) {
        const run = curves[passing[i]];
        const distance = rideProgress(run, axis) * run.curve.length;
        const dye = SCARVES[passing[i] % SCARVES.length];
        const scale = SCALE * view.figureScale * shown;
        stanceOn(run.curve, distance, groundAt, stance);
        writeStance(stance, scale, figures.instanceMatrix.array, i);
        dyes[i * 3] = dye.r;
        dyes[i * 3 + 1] = dye.g;
        dyes[i * 3 + 2] = dye.b;
        trails.lay(i, run.curve, distance, TRAIL_LENGTH * view.figureScale, dye, freshGroundAt);
      }
      figures.count = count;
      figures.instanceMatrix.needsUpdate = true;
      figures.instanceColor!.needsUpdate = true;
      trails.show(count);
      paint.uniforms.uOpacity.value[0] = shown * 0.85;
    },
    dispose() {
      figures.geometry.dispose();
      figures.material.dispose();
      figures.dispose();
      trails.geometry.dispose();
      paint.material.dispose();
    },
  };
}
