import { briefGate, statePhrase } from '@/scenes/words/phrases';
import { percentsOf } from '@/scenes/percent';
import { type SceneState } from '@/scenes/state/scene-state';
import { ValleyBars } from '@/scenes/figures/ValleyBars';
import { type ShownReadout } from './shown-readout';

interface SceneReadoutProps {
  state: SceneState;
  shown: ShownReadout;
  stateName?: (state: SceneState) => string;
  /** Whether some states of the scene have a comparison: its words keep their place without one. */
  compares?: boolean;
}

/** Where the runs of a scene end: a bar and a number a valley, with a thin bar for what it compares. */
export function SceneReadout(props: SceneReadoutProps) {
  const { state, shown, stateName = statePhrase, compares = false } = props;
  const { odds, comparison } = shown;
  return (
    <figure className={`outcomes ${compares ? 'outcomes-compared' : ''}`.trim()}>
      <figcaption>
        Where runs from <em>{briefGate(state.gate)}</em> end:{' '}
        <span className={comparison && 'bar-key bar-key-now'}>{stateName(state)}</span>{' '}
        {comparison && (
          <span className="bar-key bar-key-before">
            <span className="visually-hidden">compared: </span>
            <span>{comparison.label}</span>
          </span>
        )}
      </figcaption>
      <ValleyBars
        now={percentsOf(odds)}
        before={comparison && percentsOf(comparison.odds)}
        beforeWord="compared"
        compares={compares}
      />
    </figure>
  );
}
