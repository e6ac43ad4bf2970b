import { CROWDS } from '../../ids';
import { useMountain } from '../mountain-context';
import { createHeightTexture } from '../textures/height-texture';
import { useLater, useMade } from '../use-made';
import { crowdWays } from './crowd-ways';
import { gather } from './gathered';
import { personGeometry } from './person-geometry';
import { PosedCrowd } from './PosedCrowd';
import { SampledPeople } from './SampledPeople';

/** A thousand people in one draw: those of the story, or others that are sampled. */
export function Crowd() {
  const { assets, tier } = useMountain();
  const figure = useMade(() => personGeometry(tier.name === 'low'));
  const heights = useMade(() => createHeightTexture(assets.terrain.heightfield));
  const crowds = useLater(() =>
    CROWDS.map((name) => () => gather(figure, crowdWays(assets.mountain, name))),
  );
  return (
    <>
      {crowds.map((crowd, place) => (
        <PosedCrowd key={CROWDS[place]} crowd={crowd} place={place} heights={heights} />
      ))}
      <SampledPeople figure={figure} heights={heights} />
    </>
  );
}
