import { useMemo } from 'react';
import { BarList } from '@/scenes/figures/BarList';
import { BarRow } from '@/scenes/figures/BarRow';
import { RidgeCurve } from '@/scenes/figures/RidgeCurve';
import { VALLEY_LABELS } from '../mountain-words';
import { ALL_RUNS } from '../model/state';
import { chanceOf, chanceText, likeliest } from '../words/sentences';
import { type SceneReader } from '../reading/scene-reader';
import { dataStartsOf, ridgeGround, ridgeOf, ridgePoint, supportOf } from '../reading/ridge';
import { briefGate } from '../words/phrases';
import { type SceneState } from '../state/scene-state';
import { VALLEY_HEX } from '../valley-colours';
import { INTO_THE_FOG } from './scene';

const KEY = 'Grey: where training runs started, the support.';

interface IntoTheFogPanelProps {
  state: SceneState;
  reader: SceneReader;
}

/** How sure the slope is from here, and how much of the data ever started near here. */
function SureAndSupported({ state, reader, support }: IntoTheFogPanelProps & { support: number }) {
  const odds = reader.odds(INTO_THE_FOG, state);
  const valley = likeliest(odds);
  const confidence = chanceOf(odds, valley);
  return (
    <figure className="mb-[1.2rem] text-finer">
      <figcaption>{`From ${briefGate(state.gate)}`}</figcaption>
      <BarList kind="long">
        <BarRow now={100 * confidence} paint={VALLEY_HEX[valley]}>
          Confidence{' '}
          <span className="font-normal text-quiet">
            {`runs to its likeliest end, the ${VALLEY_LABELS[valley].place}`}
          </span>
        </BarRow>
        <BarRow now={100 * support} nowText={support === 0 ? 'none' : undefined}>
          Support{' '}
          <span className="font-normal text-quiet">training runs that started near here</span>
        </BarRow>
      </BarList>
      <p className="font-normal text-quiet">Near is within two gate widths.</p>
    </figure>
  );
}

/** Confidence beside support: here as two figures, and over the whole ridge the fog and the data. */
export function IntoTheFogPanel({ state, reader }: IntoTheFogPanelProps) {
  const chances = reader.endingChances(INTO_THE_FOG, state, 'fog');
  const ridge = useMemo(() => ridgeOf(reader, chances), [reader, chances]);
  const { ground, filter, runs } = state;
  const isFresh = runs === 0;
  const starts = useMemo(
    () => dataStartsOf({ ground, filter, runs: isFresh ? 0 : ALL_RUNS }),
    [ground, filter, isFresh],
  );
  const drawn = useMemo(() => ridgeGround(starts, KEY), [starts]);
  return (
    <>
      <SureAndSupported state={state} reader={reader} support={supportOf(starts, state.gate)} />
      <RidgeCurve
        title="Runs into the fog, along the ridge"
        ridge={ridge}
        here={ridgePoint(reader, chances, state.gate)}
        chanceText={chanceText}
        ground={drawn}
        paint={VALLEY_HEX.fog}
      />
    </>
  );
}
