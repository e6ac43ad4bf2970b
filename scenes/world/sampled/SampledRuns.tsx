import { useCallback, useRef, useState } from 'react';
import { type Group, type InstancedMesh } from 'three';
import { type SampledRun } from '../../pose/sampled-picture';
import { OpenTurns } from '../choices/OpenTurns';
import { SnowLines } from '../lines/SnowLines';
import { useMountain } from '../mountain-context';
import { type Painted } from '../painted';
import { HeadPlacer, MOST_HEADS } from '../sent-runs/head-placer';
import { Figures } from '../skiers/Figures';
import { smallSkierGeometry } from '../skiers/figure-parts';
import { useMadeOf } from '../use-made';
import { usePose } from '../use-pose';
import { layRuns } from './laid-runs';
import { sampledUniforms } from './sampled-look';
import { useSampled } from '../sampled-source';
import { showSampledRuns } from './show-sampled-runs';

/** Runs sampled in the state on show, in place of the sets of the pose; drawn as those are. */
export function SampledRuns() {
  const surroundings = useMountain();
  const { sampled, view, groundAt } = surroundings;
  const whole = useRef<Group>(null);
  const heads = useRef<InstancedMesh>(null);
  const turns = useRef<Painted>(null);
  const [uniforms] = useState(sampledUniforms);
  const [placer] = useState(() => new HeadPlacer(groundAt));
  const runs = useSampled(sampled, (shown) => shown?.runs);
  const lay = useCallback(
    (all: readonly SampledRun[]) => layRuns(surroundings, all),
    [surroundings],
  );
  const laid = useMadeOf(runs, lay);
  usePose('riders', (frame) => {
    if (!whole.current || !heads.current) return;
    placer.begin(heads.current);
    const things = { whole: whole.current, turns: turns.current, uniforms, laid };
    showSampledRuns(things, placer, frame, view.figureScale);
    placer.end();
  });
  return (
    <group ref={whole}>
      <Figures ref={heads} shape={smallSkierGeometry} capacity={MOST_HEADS} />
      {laid && <SnowLines geometry={laid.lineGeometry} paint={uniforms} />}
      {laid && <OpenTurns ref={turns} geometry={laid.choiceGeometry} />}
    </group>
  );
}
