import { useCallback, useRef } from 'react';
import { type BufferGeometry, type DataTexture } from 'three';
import { type SampledCrowd } from '../../pose/sampled-picture';
import { finish } from '../../slices/gradual';
import { useMountain } from '../mountain-context';
import { type Painted } from '../painted';
import { useSampled } from '../sampled-source';
import { useMadeOf } from '../use-made';
import { usePose } from '../use-pose';
import { waysOf } from './crowd-ways';
import { gather } from './gathered';
import { People } from './People';
import { presenceIn, showPeople } from './show-people';

interface SampledPeopleProps {
  figure: BufferGeometry;
  heights: DataTexture;
}

/** People whose runs were sampled in the state on show. */
export function SampledPeople({ figure, heights }: SampledPeopleProps) {
  const { assets, sampled, view } = useMountain();
  const { columns } = assets.mountain;
  const mesh = useRef<Painted>(null);
  const crowd = useSampled(sampled, (shown) => shown?.crowd);
  const make = useCallback(
    ({ runs, gate }: SampledCrowd) => finish(gather(figure, waysOf(runs, columns, gate))),
    [figure, columns],
  );
  const gathered = useMadeOf(crowd, make);
  usePose('riders', (frame) => {
    if (!mesh.current) return;
    const presence = presenceIn(frame, 1);
    const shown = presence > 0 ? gathered : undefined;
    showPeople(mesh.current, shown, frame, presence, view.figureScale);
  });
  return gathered && <People ref={mesh} heights={heights} />;
}
