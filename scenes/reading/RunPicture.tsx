import { COLUMNS, LAYERS, positionOf } from '../model/geometry';
import { VALLEY_HEX } from '../valley-colours';
import { type ShownRun } from './shown-run';
import { valleyTitle } from '../mountain-words';

interface RunPictureProps {
  title: string;
  run: ShownRun;
  /** Turns shown, from the gate on; all if left out. The end is told only of a whole run. */
  turns?: number;
  /** Its title stands beside it; below it otherwise, with room for some lines. */
  isTitledBeside?: boolean;
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
export function RunPicture(props: RunPictureProps) {
  const { title, run, turns = LAYERS - 1, isTitledBeside = false } = props;
  const end = turns >= LAYERS - 1 ? `: ends at ${valleyTitle(run.valley)}` : '';
  const shown = Array.from(run.columns).slice(0, turns + 1);
  return (
    <figure
      className={
        isTitledBeside ? 'grid grid-cols-[8.5rem_minmax(0,1fr)] items-end gap-[0.8rem]' : undefined
      }
    >
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <polygon className="fill-snow" points={FACE} />
        <polyline
          className="fill-none stroke-3 forced-colors:stroke-[CanvasText]"
          strokeLinejoin="round"
          stroke={VALLEY_HEX[run.valley]}
          points={shown.map(pointOf).join(' ')}
        />
      </svg>
      <figcaption className={isTitledBeside ? undefined : 'min-h-[3lh]'}>{title + end}</figcaption>
    </figure>
  );
}
