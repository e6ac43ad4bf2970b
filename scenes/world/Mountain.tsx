import { useEffect, useMemo } from 'react';
import { type PoseFrame } from '../pose/pose';
import { ShotCamera } from './cameras/ShotCamera';
import { Choices } from './choices/Choices';
import { Crowd } from './crowd/Crowd';
import { Cut } from './cut/Cut';
import { Fences } from './fences/Fences';
import { Evaluator } from './light/Evaluator';
import { MountainContext } from './mountain-context';
import { Palette } from './Palette';
import { type PreparedWorld } from './prepare-world';
import { Buildings } from './props/Buildings';
import { CliffFog } from './props/CliffFog';
import { Lift } from './props/Lift';
import { Trees } from './props/Trees';
import { SampledRuns } from './sampled/SampledRuns';
import { SentRuns } from './sent-runs/SentRuns';
import { TrainingSkiers } from './skiers/TrainingSkiers';
import { Sky } from './sky/Sky';
import { Terrain } from './surface/Terrain';
import { TextSnow } from './text/TextSnow';
import { Tracks } from './tracks/Tracks';

interface MountainProps {
  /** Written by the page before every draw; the mountain only reads it. */
  frame: PoseFrame;
  world: PreparedWorld;
}

/**
 * The one mountain. Draws when the canvas is invalidated, and never asks for a draw itself. Parts
 * stand in the order of the picture: among things that are drawn alike, those that came first.
 */
export function Mountain({ frame, world }: MountainProps) {
  const surroundings = useMemo(() => ({ ...world, frame }), [world, frame]);
  useEffect(() => () => world.dispose(), [world]);
  return (
    <MountainContext value={surroundings}>
      <Palette />
      <ShotCamera />
      <Tracks />
      <Terrain />
      <Cut />
      <Fences />
      <Evaluator />
      <Sky />
      <TrainingSkiers />
      <SentRuns />
      <SampledRuns />
      <Choices />
      <Crowd />
      <TextSnow />
      <Trees />
      <Buildings />
      <Lift />
      <CliffFog />
    </MountainContext>
  );
}
