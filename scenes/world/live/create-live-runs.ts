import { Group, Mesh } from 'three';
import { type SampledRun } from '../../pose/sampled-picture';
import { CASED_BREADTH } from '../glsl/line';
import { lineGeometry } from '../lines/line-geometry';
import { createLineMaterial } from '../lines/line-material';
import { type WorldPart } from '../part';
import { fansAlong, headAt } from '../sends/choice-fans';
import { choiceGeometry } from '../sends/choice-geometry';
import { createChoiceMaterial } from '../sends/choice-material';
import {
  FOLLOWED_OPACITY,
  LINE_OPACITY,
  type SendsOptions,
  SENT_LINES,
  SPREAD,
} from '../sends/create-sends';
import { HeadPlacer, MOST_FOLLOWED, MOST_HEADS } from '../sends/head-placer';
import { linesOf } from '../sends/sent-lines';
import { DATA_PAINT, GUESS_PAINT } from '../sends/valley-paints';
import { smallSkierGeometry } from '../skiers/figure-parts';
import { createFigures } from '../skiers/figures';
import { Remade } from './remade';

/** Numbers of the sets of lines: many thin ones, some broader ones, or a few that are followed. */
const MANY = 0;
const SOME = 1;
const FOLLOWED = 2;
const SOME_BREADTH = 2;
const SOME_OPACITY = 0.8;
/** Each of so few lines is to be made out by itself. */
const MOST_SOME = 24;
const setOf = (lines: number) => {
  if (lines <= MOST_FOLLOWED) return FOLLOWED;
  return lines <= MOST_SOME ? SOME : MANY;
};
const HIDDEN = 0.02;

/** Runs sampled in the state on show, in place of the sets of the pose; drawn as those are. */
export function createLiveRuns(options: SendsOptions): WorldPart {
  const { mountain, tier, uniforms, sink, view, live, freshGroundAt, groundAt } = options;
  const paint = createLineMaterial(uniforms, sink, SENT_LINES);
  const { uOpacity, uReach, uBreadth } = paint.uniforms;
  uOpacity.value[MANY] = LINE_OPACITY;
  uOpacity.value[SOME] = SOME_OPACITY;
  uOpacity.value[FOLLOWED] = FOLLOWED_OPACITY;
  uBreadth.value[SOME] = SOME_BREADTH;
  uBreadth.value[FOLLOWED] = CASED_BREADTH;
  const ink = createChoiceMaterial(uniforms, sink);
  const heads = createFigures(smallSkierGeometry(), MOST_HEADS, uniforms);
  const placer = new HeadPlacer(heads, groundAt);
  const object = new Group();
  object.add(heads);

  const layOut = (runs: readonly SampledRun[]) => {
    const set = setOf(runs.length);
    const together = set === FOLLOWED;
    const columns = runs.map((run) => run.columns);
    const lines = linesOf(columns, mountain.columns, { set, step: tier.sendStep, together });
    lines.forEach((line, i) => {
      const { role } = runs[i];
      if (role) line.paint = role === 'data' ? DATA_PAINT : GUESS_PAINT;
    });
    const fans = runs.flatMap(({ odds }, i) => (odds ? [fansAlong(odds, lines[i].curve)] : []));
    const mesh = new Mesh(lineGeometry(lines, freshGroundAt), paint.material);
    const choices = new Mesh(choiceGeometry(fans, freshGroundAt), ink.material);
    mesh.renderOrder = 3;
    choices.renderOrder = 3.2;
    mesh.frustumCulled = choices.frustumCulled = false;
    object.add(mesh, choices);
    return { lines, fans, mesh, choices, set };
  };
  const laid = new Remade(layOut, ({ mesh, choices }) => {
    object.remove(mesh, choices);
    mesh.geometry.dispose();
    choices.geometry.dispose();
  });

  return {
    object,
    update(frame) {
      const shown = laid.of(live.current?.runs);
      object.visible = shown !== undefined && shown.lines.length > 0;
      if (!shown || !object.visible) return;
      const { lines, fans, choices, set } = shown;
      const relief = 1 - frame.map;
      // Where turns fan out, the head stands at the turn that is next.
      const head = fans.length > 0 ? headAt(fans[0], frame.reach) : frame.reach;
      const whole = set === FOLLOWED ? head : head * (1 + SPREAD);
      uReach.value[set] = whole / (1 + SPREAD);
      ink.uniforms.uHead.value = head;
      ink.uniforms.uShown.value = frame.choices * relief;
      choices.visible = fans.length > 0 && frame.choices * relief > HIDDEN;
      placer.begin();
      if (relief > HIDDEN) placer.place(lines, whole, SPREAD, 1, view.figureScale * relief);
      placer.end();
    },
    dispose() {
      laid.dispose();
      paint.material.dispose();
      ink.material.dispose();
      heads.geometry.dispose();
      heads.material.dispose();
      heads.dispose();
    },
  };
}
