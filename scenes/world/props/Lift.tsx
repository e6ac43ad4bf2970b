import { useRef, useState } from 'react';
import { type Group, type InstancedMesh } from 'three';
import { ROPE_FRAGMENT } from '../glsl/rope';
import { PenLines } from '../lines/PenLines';
import { useMountain } from '../mountain-context';
import { useMade } from '../use-made';
import { usePose } from '../use-pose';
import { cabinGeometry } from './cabin-geometry';
import { stretchLift } from './lift-line';
import { liftRopes } from './lift-ropes';
import { towersGeometry } from './lift-towers';
import { CABINS, moveCabins } from './move-cabins';
import { ObjectPaint } from './ObjectPaint';
import { hasThings } from './show-things';

/** The lift: towers, ropes and cabins that ride with elapsed time; three draw calls. */
export function Lift() {
  const { assets } = useMountain();
  const whole = useRef<Group>(null);
  const cabins = useRef<InstancedMesh>(null);
  const [line] = useState(() => stretchLift(assets.terrain.heightfield));
  const towers = useMade(() => towersGeometry(line));
  const cabin = useMade(cabinGeometry);
  usePose('weather', (frame, { size }) => {
    if (!whole.current || !cabins.current) return;
    // A lift beside the face would crowd a tall, narrow picture.
    whole.current.visible = hasThings(frame) && size.width > size.height;
    moveCabins(cabins.current, line, frame.elapsed);
  });
  return (
    <group ref={whole}>
      <mesh geometry={towers} frustumCulled={false}>
        <ObjectPaint />
      </mesh>
      <instancedMesh ref={cabins} args={[cabin, undefined, CABINS]} frustumCulled={false}>
        <ObjectPaint />
      </instancedMesh>
      <PenLines lay={() => liftRopes(line)} fragment={ROPE_FRAGMENT} />
    </group>
  );
}
