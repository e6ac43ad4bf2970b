import { briefGate, statePhrase } from '@/scenes/words/phrases';
import { percentsOf } from '@/scenes/percent';
import { type SceneState } from '@/scenes/state/scene-state';
import { AskedGate } from '@/scenes/figures/AskedGate';
import { BarKey } from '@/scenes/figures/BarKey';
import { OutcomeFigure } from '@/scenes/figures/OutcomeFigure';
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
  const caption = (
    <>
      Where runs from <AskedGate isOfScene>{briefGate(state.gate)}</AskedGate> end:{' '}
      <BarKey alone={!comparison}>{stateName(state)}</BarKey>{' '}
      {comparison && <BarKey before="compared">{comparison.label}</BarKey>}
    </>
  );
  return (
    <OutcomeFigure isOfScene caption={caption} compares={compares}>
      <ValleyBars
        now={percentsOf(odds)}
        before={comparison && percentsOf(comparison.odds)}
        beforeWord="compared"
        compares={compares}
      />
    </OutcomeFigure>
  );
}
