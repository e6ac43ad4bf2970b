import { useRef, useState } from 'react';
import { type Group, type InstancedMesh } from 'three';
import { lineUniforms } from '../lines/line-uniforms';
import { SnowLines } from '../lines/SnowLines';
import { useMountain } from '../mountain-context';
import { type TrainingCurve } from '../runs/training-curves';
import { useMade } from '../use-made';
import { usePose } from '../use-pose';
import { skierGeometry } from './figure-parts';
import { Figures } from './Figures';
import { MOST_PASSING, TrainingRide } from './training-ride';
import { Trails } from './trails';

const TRAIL = { pixels: 1.6, worldUnits: 0.34, remains: 0, fading: 2.4, spread: 0 };

/** The skiers whose training run is passing, each with a trail as long as a breath. */
export function TrainingSkiers({ curves }: { curves: readonly TrainingCurve[] }) {
  const { view, freshGroundAt, groundAt } = useMountain();
  const whole = useRef<Group>(null);
  const figures = useRef<InstancedMesh>(null);
  const [paint] = useState(() => lineUniforms(TRAIL));
  const trails = useMade(() => new Trails(MOST_PASSING));
  const [ride] = useState(() => new TrainingRide(curves, trails, { freshGroundAt, groundAt }));
  usePose('riders', (frame) => {
    if (!whole.current || !figures.current) return;
    ride.show(whole.current, figures.current, paint, frame, view.figureScale);
  });
  return (
    <group ref={whole}>
      <Figures ref={figures} shape={skierGeometry} capacity={MOST_PASSING} />
      <SnowLines geometry={trails.geometry} paint={paint} />
    </group>
  );
}
