import { useRef } from 'react';
import { type DataTexture } from 'three';
import { type Gradual } from '../../slices/gradual';
import { useMountain } from '../mountain-context';
import { type Painted } from '../painted';
import { usePose } from '../use-pose';
import { type Gathered } from './gathered';
import { People } from './People';
import { presenceIn, showPeople } from './show-people';

interface PosedCrowdProps {
  crowd: Gradual<Gathered>;
  /** Its place in the order of CROWDS. */
  place: number;
  heights: DataTexture;
}

/** One crowd of the story; another that is sampled takes the place of all. */
export function PosedCrowd({ crowd, place, heights }: PosedCrowdProps) {
  const { sampled, view } = useMountain();
  const mesh = useRef<Painted>(null);
  usePose('riders', (frame) => {
    if (!mesh.current) return;
    const presence = sampled.current?.crowd ? 0 : presenceIn(frame, frame.crowd[place]);
    const shown = presence > 0 ? crowd.value : undefined;
    showPeople(mesh.current, shown, frame, presence, view.figureScale);
  });
  return <People ref={mesh} heights={heights} />;
}
