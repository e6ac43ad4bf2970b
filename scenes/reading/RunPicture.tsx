import { COLUMNS, LAYERS, positionOf } from '../model/geometry';
import { VALLEY_HEX } from '../valley-colours';
import { type ShownRun } from './shown-run';
import { valleyTitle } from '../mountain-words';

interface RunPictureProps {
  title: string;
  run: ShownRun;
  /** Turns shown, from the gate on; all if left out. The end is told only of a whole run. */
  turns?: number;
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

/** One run on the face as seen from above. */
export function RunPicture({ title, run, turns = LAYERS - 1 }: RunPictureProps) {
  const end = turns >= LAYERS - 1 ? `: ends at ${valleyTitle(run.valley)}` : '';
  const shown = Array.from(run.columns).slice(0, turns + 1);
  return (
    <figure>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <polygon className="pair-face" points={FACE} />
        <polyline
          className="pair-run"
          stroke={VALLEY_HEX[run.valley]}
          points={shown.map(pointOf).join(' ')}
        />
      </svg>
      <figcaption>{title + end}</figcaption>
    </figure>
  );
}
