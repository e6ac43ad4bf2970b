import { TriesCurve } from '@/scenes/figures/TriesCurve';
import { atLeastOnce, chanceOf, chanceText } from '../words/sentences';
import { type SceneReader } from '../reading/scene-reader';
import { counted } from '../words/phrases';
import { type SceneState } from '../state/scene-state';
import { VALLEY_HEX } from '../valley-colours';
import { ODDS, triesOf } from './scene';

/** At least one end in the ravine, over the number of tries: with the fences as set, and without. */
export function OddsPanel({ state, reader }: { state: SceneState; reader: SceneReader }) {
  const { odds, comparison } = reader.read(ODDS, state);
  const ravine = chanceOf(odds, 'ravine');
  const compared = comparison && chanceOf(comparison.odds, 'ravine');
  const tries = triesOf(state);
  return (
    <TriesCurve
      chance={ravine}
      compared={compared}
      atLeastOnce={atLeastOnce}
      tries={tries}
      paint={VALLEY_HEX.ravine}
    >
      <span>{`At least one in ${counted(tries, 'tries')} ends in the ravine:`}</span>{' '}
      <strong>{chanceText(atLeastOnce(ravine, tries))}</strong>
      {comparison && (
        <span className="font-normal text-quiet">{` · thin line: ${comparison.label}`}</span>
      )}
    </TriesCurve>
  );
}
