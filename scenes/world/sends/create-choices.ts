import { Group, Mesh } from 'three';
import { SENDS } from '../../ids';
import { SEND_ORIGINS } from '../../model/sampled-sends';
import { MountainSolver } from '../../model/solver';
import { Gradual, type Slices } from '../../slices/gradual';
import { type WorldPart } from '../part';
import { choiceFans } from './choice-fans';
import { choiceGeometry } from './choice-geometry';
import { createChoiceMaterial } from './choice-material';
import { type SendsOptions } from './create-sends';
import { FOLLOWED_SENDS, sentLines } from './sent-lines';
import { sentRuns } from './sent-runs';

const HIDDEN = 0.004;

type ChoicesOptions = Omit<SendsOptions, 'view' | 'groundAt'>;

/** The turns open at the head of each followed run, at their exact odds: a draw call a set shown. */
export function createChoices(options: ChoicesOptions): WorldPart {
  const { mountain, tier, uniforms, sink, live, freshGroundAt } = options;
  const object = new Group();

  const fanOf = (send: (typeof FOLLOWED_SENDS)[number]) => {
    const set = SENDS.indexOf(send);
    const { material, uniforms: own } = createChoiceMaterial(uniforms, sink);
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
      const posed = live.current?.runs ? 0 : frame.choices * (1 - frame.map);
      for (const { set, own, mesh } of all) {
        const shown = posed * frame.send[set];
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
