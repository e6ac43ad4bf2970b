import { useMemo } from 'react';
import { BarKey } from '@/scenes/figures/BarKey';
import { BarList } from '@/scenes/figures/BarList';
import { BarRow } from '@/scenes/figures/BarRow';
import { type GateName, type ValleyName } from '../ids';
import { NAMED_STATES } from '../model/state';
import { chanceOf } from '../words/sentences';
import { type SceneReader } from '../reading/scene-reader';
import { type SceneState } from '../state/scene-state';
import { VALLEY_HEX } from '../valley-colours';
import { THE_GROUND } from './scene';

interface Cost {
  gate: GateName;
  valley: ValleyName;
  words: string;
}

/** What curating costs, and what it was meant to add and hardly did. */
const COSTS: readonly Cost[] = [
  { gate: 'birdhouse', valley: 'lodge', words: 'Useful help, from birdhouse' },
  { gate: 'obscure', valley: 'hut', words: '“I don’t know”, from obscure' },
];

function costsOf(reader: SceneReader, state: SceneState): number[] {
  return COSTS.map(
    ({ gate, valley }) => 100 * chanceOf(reader.odds(THE_GROUND, { ...state, gate }), valley),
  );
}

/** What the curated data does elsewhere, beside the data as it is. */
export function TheGroundPanel({ state, reader }: { state: SceneState; reader: SceneReader }) {
  const before = useMemo(
    () => costsOf(reader, { ...THE_GROUND.start, ...NAMED_STATES.trained }),
    [reader],
  );
  const now = useMemo(() => costsOf(reader, state), [reader, state]);
  return (
    <figure className="mb-[1.2rem] text-finer">
      <figcaption>
        What it costs: <BarKey>as set</BarKey>{' '}
        <BarKey before="compared">data as it is, no fences</BarKey>
      </figcaption>
      <BarList kind="long" compared>
        {COSTS.map(({ valley, words }, i) => (
          <BarRow
            key={words}
            now={now[i]}
            before={before[i]}
            beforeWord="with the data as it is"
            paint={VALLEY_HEX[valley]}
          >
            {words}
          </BarRow>
        ))}
      </BarList>
    </figure>
  );
}
