import { useMemo } from 'react';
import { RidgeCurve } from '@/components/ui/RidgeCurve';
import { chanceText } from '../parts/describe';
import { type SceneReader } from '../parts/readout';
import { dataStarts, ridgeOf } from '../parts/ridge';
import { type SceneState } from '../state/scene-state';
import { VALLEY_HEX } from '../valley-colours';
import { INTO_THE_FOG } from './scene';

const STARTS = dataStarts();

/** How sure the slope is beside how much it has seen: the fog over the whole ridge, and the data. */
export function IntoTheFogPanel({ state, reader }: { state: SceneState; reader: SceneReader }) {
  const { curve, gates, here } = useMemo(
    () => ridgeOf(reader, INTO_THE_FOG, state, 'fog'),
    [reader, state],
  );
  return (
    <RidgeCurve
      title="Runs into the fog, along the ridge"
      curve={curve}
      gates={gates.map((gate) => ({ ...gate, shown: chanceText(gate.value) }))}
      here={{ ...here, shown: chanceText(here.value) }}
      ground={{
        title:
          'Grey: where training runs started. At the right end there are none: sure, without support.',
        points: STARTS,
      }}
      paint={VALLEY_HEX.fog}
    />
  );
}
