import { type BufferGeometry, Group, Mesh } from 'three';
import { type BakedMountain } from '../../model/baked';
import { type Tier } from '../../quality/tiers';
import { type CameraView } from '../cameras/apply-camera';
import { CASED_BREADTH } from '../glsl/line';
import { Gradual, type Slices } from '../../slices/gradual';
import { type BatchLine, lineGeometry } from '../lines/line-geometry';
import { createLineMaterial } from '../lines/line-material';
import { type SampledSource } from '../sampled/sampled-source';
import { type WorldPart } from '../part';
import { createFigures } from '../skiers/figures';
import { smallSkierGeometry } from '../skiers/figure-parts';
import { type GroundHeight } from '../skiers/stance';
import { type SinkUniforms, type WorldUniforms } from '../uniforms';
import { HeadPlacer } from './head-placer';
import { isFollowed, LESSON_SET, sentLines } from './sent-lines';

/** How much later the last of a set leaves the gate, share of the way down. */
export const SPREAD = 0.35;
export const LINE_OPACITY = 0.56;
export const FOLLOWED_OPACITY = 0.95;
/** Calm lines: many and thin. */
export const SENT_LINES = {
  pixels: 1.3,
  worldUnits: 0.2,
  remains: 0.72,
  fading: 6,
  spread: SPREAD,
};
const LESSON_BREADTH = 1.9;
const HIDDEN = 0.02;
/** Opacity below which a set is left out. */
const FAINTEST = 0.004;

export interface SendsOptions {
  mountain: BakedMountain;
  tier: Tier;
  uniforms: WorldUniforms;
  sink: SinkUniforms;
  view: CameraView;
  live: SampledSource;
  /** The ground as it lies untouched, for the lines, which sink by themselves. */
  freshGroundAt: GroundHeight;
  /** The ground as pressed by the runs so far, for the skiers. */
  groundAt: GroundHeight;
}

interface SentSet {
  lines: readonly BatchLine[];
  mesh: Mesh<BufferGeometry>;
}

/**
 * Sent runs and the lesson's two: thin lines on the snow with a small skier at each head. A set is
 * laid out when it is first shown, or before, when the page is idle.
 */
export function createSends(options: SendsOptions): WorldPart {
  const { mountain, tier, uniforms, sink, view, live, freshGroundAt, groundAt } = options;
  const paint = createLineMaterial(uniforms, sink, SENT_LINES);
  const followed = Array.from({ length: LESSON_SET + 1 }, (_, set) => isFollowed(set));
  paint.uniforms.uBreadth.value[LESSON_SET] = LESSON_BREADTH;
  followed.forEach((one, set) => {
    if (one) paint.uniforms.uBreadth.value[set] = CASED_BREADTH;
  });
  const object = new Group();

  function* layOut(set: number): Slices<SentSet> {
    const lines = yield* sentLines(mountain, set, tier.sendsPerSet, tier.sendStep);
    yield;
    const mesh = new Mesh(lineGeometry(lines, freshGroundAt), paint.material);
    mesh.frustumCulled = false;
    mesh.renderOrder = 3;
    object.add(mesh);
    return { lines, mesh };
  }
  const sets = Array.from({ length: LESSON_SET + 1 }, (_, set) => new Gradual(() => layOut(set)));
  const capacity = LESSON_SET * tier.sendsPerSet + 2;
  const heads = createFigures(smallSkierGeometry(), capacity, uniforms);
  const placer = new HeadPlacer(heads, groundAt);
  object.add(heads);
  const opacity = paint.uniforms.uOpacity.value;
  const reach = paint.uniforms.uReach.value;

  return {
    object,
    later: sets,
    update(frame) {
      const posed = live.current?.runs ? 0 : 1;
      for (let set = 0; set < LESSON_SET; set++) {
        const most = followed[set] ? FOLLOWED_OPACITY : LINE_OPACITY;
        opacity[set] = posed * frame.send[set] * most;
      }
      opacity[LESSON_SET] = frame.gradient * FOLLOWED_OPACITY;
      const relief = 1 - frame.map;
      const scale = view.figureScale * relief;
      object.visible = false;
      placer.begin();
      for (let set = 0; set <= LESSON_SET; set++) {
        const shown = opacity[set] > FAINTEST;
        const { existing } = sets[set];
        if (existing) existing.mesh.visible = shown;
        if (!shown) continue;
        const whole = followed[set] ? frame.reach : frame.reach * (1 + SPREAD);
        reach[set] = whole / (1 + SPREAD);
        const { lines, mesh } = sets[set].value;
        mesh.visible = true;
        object.visible = true;
        if (opacity[set] < HIDDEN || relief <= HIDDEN) continue;
        placer.place(lines, whole, SPREAD, opacity[set], scale);
      }
      placer.end();
    },
    dispose() {
      for (const { existing } of sets) existing?.mesh.geometry.dispose();
      paint.material.dispose();
      heads.geometry.dispose();
      heads.material.dispose();
      heads.dispose();
    },
  };
}
