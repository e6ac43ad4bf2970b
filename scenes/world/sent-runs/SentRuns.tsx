import { useRef, useState } from 'react';
import { type Group, type InstancedMesh } from 'three';
import { SENDS } from '../../ids';
import { LinePaint } from '../lines/LinePaint';
import { SnowLines } from '../lines/SnowLines';
import { useMountain } from '../mountain-context';
import { Figures } from '../skiers/Figures';
import { smallSkierGeometry } from '../skiers/figure-parts';
import { useLater } from '../use-made';
import { usePose } from '../use-pose';
import { HeadPlacer } from './head-placer';
import { laySet } from './laid-set';
import { LESSON_SET } from './sent-lines';
import { sentUniforms } from './sent-look';
import { showSentRuns } from './show-sent-runs';

/**
 * Sent runs and the lesson's two: thin lines on the snow with a small skier at each head. A set is
 * laid out when it is first shown, or before, when the page is idle.
 */
export function SentRuns() {
  const surroundings = useMountain();
  const { tier, sampled, view, groundAt } = surroundings;
  const lines = useRef<Group>(null);
  const heads = useRef<InstancedMesh>(null);
  const [uniforms] = useState(sentUniforms);
  const [placer] = useState(() => new HeadPlacer(groundAt));
  const sets = useLater(() =>
    Array.from({ length: LESSON_SET + 1 }, (_, set) => () => laySet(surroundings, set)),
  );
  usePose('riders', (frame) => {
    if (!lines.current || !heads.current) return;
    const sent = { lines: lines.current, sets, uniforms };
    const replaced = sampled.current?.runs !== undefined;
    placer.begin(heads.current);
    showSentRuns(sent, placer, frame, replaced, view.figureScale);
    placer.end();
  });
  return (
    <>
      <Figures
        ref={heads}
        shape={smallSkierGeometry}
        capacity={LESSON_SET * tier.sendsPerSet + 2}
      />
      <group ref={lines}>
        {sets.map((_, set) => (
          <SnowLines key={SENDS[set] ?? 'lesson'} />
        ))}
        <LinePaint paint={uniforms} forAll />
      </group>
    </>
  );
}
