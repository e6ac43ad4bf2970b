import { useMemo } from 'react';
import { type PoseFrame } from '../../pose/pose';
import { type Tier } from '../../quality/tiers';
import { PartView } from '../PartView';
import { type TerrainData } from '../terrain-data';
import { type WorldUniforms } from '../uniforms';
import { createProps } from './create-props';

interface PropsProps {
  terrain: TerrainData;
  uniforms: WorldUniforms;
  frame: PoseFrame;
  tier: Tier;
}

/** Trees, houses, gates, boulders, lift and fog. */
export function Props({ terrain, uniforms, frame, tier }: PropsProps) {
  const part = useMemo(() => createProps({ terrain, uniforms, tier }), [terrain, uniforms, tier]);
  return <PartView part={part} stage="weather" frame={frame} />;
}
