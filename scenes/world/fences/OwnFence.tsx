import { useCallback, useRef } from 'react';
import { type Group } from 'three';
import { useMountain } from '../mountain-context';
import { useSampled } from '../sampled/sampled-source';
import { useMadeOf } from '../use-made';
import { usePose } from '../use-pose';
import { Nets } from './Nets';
import { ownFence } from './plan-geometry';
import { raiseOwnFence } from './raise-nets';

/** A fence of other ratings than the model's own. */
export function OwnFence() {
  const { assets, fenceGround, sampled } = useMountain();
  const nets = useRef<Group>(null);
  // By the field and not by the whole value: raising a fence that stands plans nothing anew.
  const values = useSampled(sampled, (shown) => shown?.fence?.values);
  const peak = useSampled(sampled, (shown) => shown?.fence?.peak);
  const plan = useCallback(
    (field: Float32Array) => ownFence(assets.mountain, field, peak, fenceGround),
    [assets, peak, fenceGround],
  );
  const geometry = useMadeOf(values, plan);
  usePose('ground', (frame) => {
    const amount = sampled.current?.fence?.amount ?? 0;
    if (nets.current && geometry) raiseOwnFence(nets.current, geometry, frame, amount);
  });
  return geometry && <Nets ref={nets} geometry={geometry} />;
}
