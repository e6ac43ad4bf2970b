import { Group, Vector3 } from 'three';
import { GATE_POSITIONS } from '../../model/geometry';
import { fanToWorld } from '../fan';
import { type WorldPart } from '../part';
import { RATED_GATES } from '../props/gate';
import { type GroundHeight } from '../skiers/stance';
import { type WorldUniforms } from '../uniforms';
import { createCable } from './cable';
import { createEvaluatorCabin } from './evaluator-cabin';
import { createLampPlace, placeLamp } from './lift-path';
import { createLightCone, LAMP_ANGLE_RAD, LAMP_CORE } from './light-cone';

const COS_RIM = Math.cos(LAMP_ANGLE_RAD);
const COS_CORE = Math.cos(LAMP_ANGLE_RAD * LAMP_CORE);
const HIDDEN = 0.002;

/**
 * The evaluator: a cabin on a cable of its own and the light that falls from it. Three draw calls
 * while it is in sight, none before and after. Also tells the paint where rated gates stand.
 */
export function createEvaluator(uniforms: WorldUniforms, groundAt: GroundHeight): WorldPart {
  const cabin = createEvaluatorCabin(uniforms);
  const cable = createCable(uniforms);
  const cone = createLightCone(uniforms);
  const object = new Group();
  object.add(cabin.object, cable.object, cone.object);
  RATED_GATES.forEach((gate, i) => {
    const { x, z } = fanToWorld(GATE_POSITIONS[gate], 0);
    uniforms.uRatedGates.value[i].set(x, z);
  });
  const place = createLampPlace();
  const aim = new Vector3();

  return {
    object,
    update(frame, { size }) {
      const shown = frame.cabin > 0 && frame.cabin < 1 && frame.map < 0.95;
      object.visible = shown;
      const light = shown ? frame.light : 0;
      uniforms.uLampCone.value.set(COS_RIM, COS_CORE, light);
      if (!shown) return;
      placeLamp(frame.cabin, groundAt, place);
      uniforms.uLamp.value.fromArray(place.lamp);
      uniforms.uLampAim.value.copy(aim.fromArray(place.aim).sub(uniforms.uLamp.value).normalize());
      cabin.object.position.fromArray(place.cabin);
      cabin.lit.value = 0.12 + 0.88 * light;
      cable.setSize(size.width, size.height);
      cone.object.visible = light > HIDDEN;
      cone.set(place, light);
    },
    dispose() {
      for (const { geometry, material } of [cabin.object, cable.object, cone.object]) {
        geometry.dispose();
        material.dispose();
      }
    },
  };
}
