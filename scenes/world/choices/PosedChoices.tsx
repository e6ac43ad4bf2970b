import { useRef } from 'react';
import { type BufferGeometry } from 'three';
import { type SendName, SENDS } from '../../ids';
import { type Gradual } from '../../slices/gradual';
import { useMountain } from '../mountain-context';
import { type Painted } from '../painted';
import { usePose } from '../use-pose';
import { OpenTurns } from './OpenTurns';
import { showTurns } from './show-turns';

interface PosedChoicesProps {
  send: SendName;
  fans: Gradual<BufferGeometry>;
}

/** The turns open along one followed send of the story; sampled runs take its place. */
export function PosedChoices({ send, fans }: PosedChoicesProps) {
  const { sampled } = useMountain();
  const turns = useRef<Painted>(null);
  const set = SENDS.indexOf(send);
  usePose('riders', (frame) => {
    const posed = sampled.current?.runs ? 0 : frame.choices * (1 - frame.map);
    if (turns.current) showTurns(turns.current, fans, frame.reach, posed * frame.send[set]);
  });
  return <OpenTurns ref={turns} />;
}
