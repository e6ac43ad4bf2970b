import { LossCurve } from '@/scenes/figures/LossCurve';
import { formatReading } from '../model/format-reading';
import { type SceneReader } from '../reading/scene-reader';
import { counted } from '../words/phrases';
import { type SceneState } from '../state/scene-state';

/** The error on runs never trained on, and where the counter stands on it. */
export function CarvingPanel({ state, reader }: { state: SceneState; reader: SceneReader }) {
  const { ground, runs } = state;
  const moments = reader.lossCurve();
  // A link can ask for the refilled ground; how its error fell was not kept.
  if (ground === 'refilled') {
    return (
      <LossCurve moments={moments}>
        <span>
          Error on runs never trained on, with the data as it is; of the curated data none was kept
        </span>
      </LossCurve>
    );
  }
  const loss = reader.lossAfter(runs);
  return (
    <LossCurve moments={moments} here={{ runs, loss }}>
      <span>
        <span>{`Error on runs never trained on, after ${counted(runs, 'training runs')}:`}</span>{' '}
        <strong>{formatReading(loss, 'nats')}</strong> a turn
      </span>
    </LossCurve>
  );
}
