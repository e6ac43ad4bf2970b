import { useCallback, useRef } from 'react';
import { type Group, type Texture } from 'three';
import { useMountain } from '../mountain-context';
import { useSampled } from '../sampled-source';
import { useMadeOf } from '../use-made';
import { usePose } from '../use-pose';
import { type FenceGround } from './fence-geometry';
import { Nets } from './Nets';
import { ownFence } from './plan-geometry';
import { raiseOwnFence } from './raise-nets';

interface OwnFenceProps {
  ground: FenceGround;
  normals: Texture;
}

/** A fence of other ratings than the model's own. */
export function OwnFence({ ground, normals }: OwnFenceProps) {
  const { assets, sampled } = useMountain();
  const nets = useRef<Group>(null);
  // By the field and not by the whole value: raising a fence that stands plans nothing anew.
  const values = useSampled(sampled, (shown) => shown?.fence?.values);
  const peak = useSampled(sampled, (shown) => shown?.fence?.peak);
  const plan = useCallback(
    (field: Float32Array) => ownFence(assets.mountain, field, peak, ground),
    [assets, peak, ground],
  );
  const geometry = useMadeOf(values, plan);
  usePose('ground', (frame) => {
    const amount = sampled.current?.fence?.amount ?? 0;
    if (nets.current && geometry) raiseOwnFence(nets.current, geometry, frame, amount);
  });
  return geometry && <Nets ref={nets} geometry={geometry} normals={normals} />;
}
