import { useMemo } from 'react';
import { RidgeCurve } from '@/scenes/figures/RidgeCurve';
import { PARAMS } from '../model/params';
import { chanceText } from '../words/sentences';
import { type SceneReader } from '../reading/scene-reader';
import { dataStartsOf, ridgeGround, ridgeOf, ridgePoint } from '../reading/ridge';
import { type SceneState } from '../state/scene-state';
import { VALLEY_HEX } from '../valley-colours';
import { AROUND_THE_FENCE } from './scene';

const KEY = 'Grey: where training runs started. Dots on the ridge: gates that raters looked at.';
const GROUND = ridgeGround(dataStartsOf(AROUND_THE_FENCE.start), KEY, PARAMS.rating.cycle);

/** The chance of the ravine over the whole ridge, and where the data had its gates. */
export function AroundTheFencePanel({ state, reader }: { state: SceneState; reader: SceneReader }) {
  const chances = reader.endingChances(AROUND_THE_FENCE, state, 'ravine');
  const ridge = useMemo(() => ridgeOf(reader, chances), [reader, chances]);
  return (
    <RidgeCurve
      title="Runs to the ravine, along the ridge"
      ridge={ridge}
      here={ridgePoint(reader, chances, state.gate)}
      chanceText={chanceText}
      ground={GROUND}
      paint={VALLEY_HEX.ravine}
    />
  );
}
