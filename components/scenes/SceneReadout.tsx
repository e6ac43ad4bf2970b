import { chanceText } from '@/scenes/parts/describe';
import { gatePhrase, statePhrase } from '@/scenes/parts/words';
import { type SceneState } from '@/scenes/state/scene-state';
import { ValleyBars } from '../ui/ValleyBars';
import { type Share } from '../ui/BarRow';
import { type ShownReadout } from './shown-readout';

const sharesOf = (odds: readonly number[]): Share[] =>
  odds.map((chance) => ({ percent: 100 * chance, shown: chanceText(chance) }));

interface SceneReadoutProps {
  state: SceneState;
  shown: ShownReadout;
  stateName?: (state: SceneState) => string;
}

/** Where the runs of a scene end: a bar and a number a valley, with a thin bar for what it compares. */
export function SceneReadout({ state, shown, stateName = statePhrase }: SceneReadoutProps) {
  const { odds, comparison } = shown;
  return (
    <figure className="outcomes">
      <figcaption>
        Where runs from <em>{gatePhrase(state.gate)}</em> end:{' '}
        <span className={comparison && 'bar-key bar-key-now'}>{stateName(state)}</span>{' '}
        {comparison && (
          <span className="bar-key bar-key-before">
            <span className="visually-hidden">compared: </span>
            {comparison.label}
          </span>
        )}
      </figcaption>
      <ValleyBars
        now={sharesOf(odds)}
        before={comparison && sharesOf(comparison.odds)}
        beforeWord="compared"
      />
    </figure>
  );
}
