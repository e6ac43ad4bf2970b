import { useEffect, useMemo } from 'react';
import { type PoseFrame } from '../pose/pose';
import { type Tier } from '../quality/tiers';
import { type MountainAssets } from './assets';
import { buildWorld, type World } from './create-world';
import { finish } from '../slices/gradual';
import { prepareWhenIdle } from '../slices/pacing';
import { PartView } from './PartView';
import { Props } from './props/Props';

interface MountainProps {
  /** Written by the page before every draw; the mountain only reads it. */
  frame: PoseFrame;
  assets: MountainAssets;
  tier: Tier;
  /** Of the same assets and tier, built gently beforehand; without it, it is built at once. */
  world?: World;
}

/** The one mountain. Draws when the canvas is invalidated, and never asks for a draw itself. */
export function Mountain({ frame, assets, tier, world: given }: MountainProps) {
  const world = useMemo(() => given ?? finish(buildWorld(assets, tier)), [given, assets, tier]);
  useEffect(() => {
    const stop = prepareWhenIdle(world.parts.flatMap(({ part }) => part.later ?? []));
    return () => {
      stop();
      world.dispose();
    };
  }, [world]);
  return (
    <>
      {world.parts.map(({ name, stage, part }) => (
        <PartView key={name} part={part} stage={stage} frame={frame} />
      ))}
      <Props terrain={assets.terrain} uniforms={world.uniforms} frame={frame} tier={tier} />
    </>
  );
}
