import { useRef } from 'react';
import { DoubleSide } from 'three';
import { oneSlice } from '../../slices/gradual';
import { CUT_FRAGMENT, CUT_VERTEX } from '../glsl/cut';
import { useMountain } from '../mountain-context';
import { Paint } from '../Paint';
import { type Painted } from '../painted';
import { useLater } from '../use-made';
import { usePose } from '../use-pose';
import { sectionGeometry } from './section-geometry';
import { showCut } from './show-cut';

const depth = () => ({ uCut: { value: 0 } });

/** A pit across the face that shows how deep the tracks are; the ground leaves room for it. */
export function Cut() {
  const { freshGroundAt } = useMountain();
  const pit = useRef<Painted>(null);
  const [section] = useLater(() => [() => oneSlice(() => sectionGeometry(freshGroundAt))]);
  usePose('ground', (frame) => {
    if (pit.current) showCut(pit.current, frame, section);
  });
  return (
    <mesh ref={pit} frustumCulled={false} renderOrder={1}>
      <Paint sinks vertex={CUT_VERTEX} fragment={CUT_FRAGMENT} own={depth} side={DoubleSide} />
    </mesh>
  );
}
