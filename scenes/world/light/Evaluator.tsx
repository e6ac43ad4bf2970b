import { useRef, useState } from 'react';
import { type Group } from 'three';
import { CABLE_FRAGMENT } from '../glsl/cable';
import { PenLines } from '../lines/PenLines';
import { useMountain } from '../mountain-context';
import { type Painted } from '../painted';
import { ObjectPaint } from '../props/ObjectPaint';
import { useMade } from '../use-made';
import { usePose } from '../use-pose';
import { Beam } from './Beam';
import { cabinGeometry } from './cabin-geometry';
import { cableCourse } from './cable-course';
import { createLampPlace } from './lift-path';
import { showEvaluator } from './show-evaluator';

/** The light in the cabin's windows and lamp is its own, 0…1. */
const windowLight = () => ({ uWindowLight: { value: 0 } });
const cable = () => [cableCourse()];

/**
 * The evaluator: a cabin on a cable of its own and the light that falls from it. Three draw calls
 * while it is in sight, none before and after.
 */
export function Evaluator() {
  const { uniforms, freshGroundAt } = useMountain();
  const whole = useRef<Group>(null);
  const cabin = useRef<Painted>(null);
  const beam = useRef<Painted>(null);
  const shape = useMade(cabinGeometry);
  const [place] = useState(createLampPlace);
  usePose('tracks', (frame) => {
    if (!whole.current || !cabin.current || !beam.current) return;
    const things = { whole: whole.current, cabin: cabin.current, beam: beam.current };
    showEvaluator(things, uniforms, frame, freshGroundAt, place);
  });
  return (
    <group ref={whole}>
      <mesh ref={cabin} geometry={shape} frustumCulled={false}>
        <ObjectPaint own={windowLight} />
      </mesh>
      <PenLines lay={cable} fragment={CABLE_FRAGMENT} />
      <Beam ref={beam} />
    </group>
  );
}
