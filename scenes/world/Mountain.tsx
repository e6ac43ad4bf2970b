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
import { useStillScene } from './use-still-scene';

/**
 * The parts in the order of the picture: among things that are drawn alike, those that came first.
 * Each is handed what was prepared for it alone; what all share they find around them.
 */
export function Parts({ world: { tracks, ground, textures, fences } }: { world: PreparedWorld }) {
  return (
    <>
      <Palette />
      <ShotCamera />
      <Tracks painter={tracks.painter} />
      <Terrain geometry={ground} textures={textures} tracks={tracks.painter} />
      <Cut />
      <Fences shipped={fences} normals={textures.normals} />
      <Evaluator />
      <Sky />
      <TrainingSkiers curves={tracks.curves} />
      <SentRuns />
      <SampledRuns />
      <Choices />
      <Buildings />
      <Lift />
      <Trees />
      <Crowd />
      <TextSnow />
      <CliffFog />
    </>
  );
}

interface MountainProps {
  /** Written by the page before every draw; the mountain only reads it. */
  frame: PoseFrame;
  world: PreparedWorld;
}

/** The one mountain. Draws when the canvas is invalidated, and never asks for a draw itself. */
export function Mountain({ frame, world }: MountainProps) {
  const surroundings = useMemo(() => ({ ...world.shared, frame }), [world, frame]);
  useEffect(() => () => world.dispose(), [world]);
  useStillScene();
  return (
    <MountainContext value={surroundings}>
      <Parts world={world} />
    </MountainContext>
  );
}
