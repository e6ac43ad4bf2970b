import { COLUMNS, LAYERS, positionOf } from '../model/geometry';
import { type SceneReader, type ShownRun } from '../parts/readout';
import { VALLEY_WORDS } from '../parts/words';
import { type SceneState } from '../state/scene-state';
import { VALLEY_HEX } from '../valley-colours';

interface RankingPanelProps {
  state: SceneState;
  reader: SceneReader;
}

const WIDTH = 160;
const HEIGHT = 110;
/** The ridge is narrower than the foot, as on the mountain. */
const RIDGE_SHARE = 0.3;

/** A point of a run, in the units of the picture: the face from above, ridge at the top. */
function pointOf(column: number, layer: number): string {
  const down = layer / (LAYERS - 1);
  const across = positionOf(column) * (RIDGE_SHARE + (1 - RIDGE_SHARE) * down);
  const x = WIDTH * (0.5 + 0.48 * across);
  return `${x.toFixed(1)},${(HEIGHT * (0.04 + 0.92 * down)).toFixed(1)}`;
}

const edge = (column: number) => `${pointOf(column, 0)} ${pointOf(column, LAYERS - 1)}`;
const FACE = `${edge(0)} ${edge(COLUMNS - 1)
  .split(' ')
  .reverse()
  .join(' ')}`;

function RunPicture({ title, run }: { title: string; run: ShownRun }) {
  return (
    <figure>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <polygon className="pair-face" points={FACE} />
        <polyline
          className="pair-run"
          stroke={VALLEY_HEX[run.valley]}
          points={Array.from(run.columns, pointOf).join(' ')}
        />
      </svg>
      <figcaption>
        {title}: ends at {VALLEY_WORDS[run.valley]}
      </figcaption>
    </figure>
  );
}

/** The two runs that wait for the reader's choice, each on the face as seen from above. */
export function RankingPanel({ state, reader }: RankingPanelProps) {
  const { left, right } = reader.nextPair(state.picks);
  return (
    <div className="pair">
      <RunPicture title="Left" run={left} />
      <RunPicture title="Right" run={right} />
    </div>
  );
}
