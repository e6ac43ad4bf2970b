import { useEffect, useMemo } from 'react';
import { type PoseFrame } from '../pose/pose';
import { ShotCamera } from './cameras/ShotCamera';
import { createCrowd } from './crowd/create-crowd';
import { createCut } from './cut/create-cut';
import { createFences } from './fences/create-fences';
import { fenceGround } from './fences/fence-ground';
import { createEvaluator } from './light/create-evaluator';
import { MountainContext, type Surroundings } from './mountain-context';
import { Palette } from './Palette';
import { Part } from './Part';
import { type PreparedWorld } from './prepare-world';
import { createProps } from './props/create-props';
import { createSampledRuns } from './sampled/create-sampled-runs';
import { createChoices } from './sends/create-choices';
import { createSends } from './sends/create-sends';
import { createTrainingSkiers } from './skiers/create-training-skiers';
import { Sky } from './sky/Sky';
import { createTerrain } from './surface/create-terrain';
import { createTextSnow } from './text/create-text-snow';
import { Tracks } from './tracks/Tracks';

const options = ({ assets, sampled, ...rest }: Surroundings) => ({
  ...rest,
  live: sampled,
  mountain: assets.mountain,
});
const terrain = (m: Surroundings) =>
  createTerrain({
    ...options(m),
    geometry: m.ground,
    terrain: m.assets.terrain,
    lesson: m.assets.mountain.lesson,
    layers: m.assets.mountain.layers,
    columns: m.assets.mountain.columns,
  });
const cut = (m: Surroundings) => createCut(m.uniforms, m.sink, m.freshGroundAt);
const fences = (m: Surroundings) =>
  createFences({
    ...options(m),
    ground: fenceGround(m.assets.mountain, m.assets.terrain.heightfield),
    normals: m.textures.normals,
  });
const evaluator = (m: Surroundings) => createEvaluator(m.uniforms, m.freshGroundAt);
const skiers = (m: Surroundings) => createTrainingSkiers(options(m));
const sends = (m: Surroundings) => createSends(options(m));
const runs = (m: Surroundings) => createSampledRuns(options(m));
const choices = (m: Surroundings) => createChoices(options(m));
const crowd = (m: Surroundings) =>
  createCrowd({ ...options(m), ground: m.assets.terrain.heightfield, tier: m.tier.name });
const text = (m: Surroundings) => createTextSnow(m.tier.words, m.uniforms, m.freshGroundAt, m.view);
const props = (m: Surroundings) => createProps({ ...options(m), terrain: m.assets.terrain });

interface MountainProps {
  /** Written by the page before every draw; the mountain only reads it. */
  frame: PoseFrame;
  world: PreparedWorld;
}

/** The one mountain. Draws when the canvas is invalidated, and never asks for a draw itself. */
export function Mountain({ frame, world }: MountainProps) {
  const surroundings = useMemo(() => ({ ...world, frame }), [world, frame]);
  useEffect(() => () => world.dispose(), [world]);
  return (
    <MountainContext value={surroundings}>
      <Palette />
      <ShotCamera />
      <Tracks />
      <Part stage="ground" make={terrain} />
      <Part stage="ground" make={cut} />
      <Part stage="ground" make={fences} />
      <Part stage="tracks" make={evaluator} />
      <Sky />
      <Part stage="riders" make={skiers} />
      <Part stage="riders" make={sends} />
      <Part stage="riders" make={runs} />
      <Part stage="riders" make={choices} />
      <Part stage="riders" make={crowd} />
      <Part stage="weather" make={text} />
      <Part stage="weather" make={props} />
    </MountainContext>
  );
}
