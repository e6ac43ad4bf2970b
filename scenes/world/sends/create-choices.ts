import { DoubleSide, Group, Mesh, ShaderMaterial } from 'three';
import { SENDS } from '../../ids';
import { SEND_ORIGINS } from '../../model/sampled-sends';
import { MountainSolver } from '../../model/solver';
import { CHOICE_FRAGMENT, CHOICE_VERTEX } from '../glsl/choice';
import { Gradual, type Slices } from '../gradual';
import { type WorldPart } from '../part';
import { choiceFans } from './choice-fans';
import { choiceGeometry } from './choice-geometry';
import { type SendsOptions } from './create-sends';
import { FOLLOWED_SENDS, sentLines } from './sent-lines';
import { sentRuns } from './sent-runs';

/** Width of a turn that is certain, world units. */
const BREADTH = 2.1;
const HIDDEN = 0.004;

type ChoicesOptions = Omit<SendsOptions, 'view' | 'groundAt'>;

/** The turns open at the head of each followed run, at their exact odds: a draw call a set shown. */
export function createChoices(options: ChoicesOptions): WorldPart {
  const { mountain, tier, uniforms, sink, freshGroundAt } = options;
  const object = new Group();

  const fanOf = (send: (typeof FOLLOWED_SENDS)[number]) => {
    const set = SENDS.indexOf(send);
    const own = {
      uHead: { value: 0 },
      uShown: { value: 0 },
      uBreadth: { value: BREADTH },
      uPull: { value: 1.6 },
    };
    const material = new ShaderMaterial({
      vertexShader: CHOICE_VERTEX,
      fragmentShader: CHOICE_FRAGMENT,
      uniforms: { ...uniforms, ...sink, ...own },
      transparent: true,
      depthWrite: false,
      side: DoubleSide,
    });
    function* layOut(): Slices<Mesh> {
      const runs = sentRuns(mountain, send);
      const { model } = new MountainSolver(mountain).show(SEND_ORIGINS[send].state);
      yield;
      const lines = yield* sentLines(mountain, set, tier.sendsPerSet, tier.sendStep);
      yield;
      const fans = lines.map(({ curve }, i) => choiceFans(model, runs[i], curve));
      const mesh = new Mesh(choiceGeometry(fans, freshGroundAt), material);
      mesh.frustumCulled = false;
      mesh.renderOrder = 3.2;
      object.add(mesh);
      return mesh;
    }
    return { set, own, material, mesh: new Gradual(layOut) };
  };
  const all = FOLLOWED_SENDS.map(fanOf);

  return {
    object,
    later: all.map(({ mesh }) => mesh),
    update(frame) {
      for (const { set, own, mesh } of all) {
        const shown = frame.choices * frame.send[set] * (1 - frame.map);
        if (mesh.existing) mesh.existing.visible = shown > HIDDEN;
        if (shown <= HIDDEN) continue;
        mesh.value.visible = true;
        own.uHead.value = frame.reach;
        own.uShown.value = shown;
      }
    },
    dispose() {
      for (const { mesh, material } of all) {
        mesh.existing?.geometry.dispose();
        material.dispose();
      }
    },
  };
}
