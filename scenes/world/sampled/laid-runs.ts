import { type BufferGeometry } from 'three';
import { type SampledRun } from '../../pose/sampled-picture';
import { type ChoiceFan, fansAlong } from '../choices/choice-fans';
import { choiceGeometry } from '../choices/choice-geometry';
import { type BatchLine, lineGeometry } from '../lines/line-geometry';
import { type Surroundings } from '../mountain-context';
import { linesOf } from '../sent-runs/sent-lines';
import { DATA_PAINT, GUESS_PAINT } from '../valley-paints';
import { FOLLOWED, setOf } from './sampled-look';

/** Sampled runs made ready to be drawn. */
export interface LaidRuns {
  lines: readonly BatchLine[];
  /** Turns open along each run that came with its odds. */
  fans: readonly (readonly ChoiceFan[])[];
  /** Number of the set of lines they are drawn as. */
  set: number;
  lineGeometry: BufferGeometry;
  choiceGeometry: BufferGeometry;
  dispose(): void;
}

/** Lays sampled runs out as lines, as many as there are. */
export function layRuns(
  { assets, tier, freshGroundAt }: Surroundings,
  runs: readonly SampledRun[],
): LaidRuns {
  const set = setOf(runs.length);
  const columns = runs.map((run) => run.columns);
  const look = { set, step: tier.sendStep, together: set === FOLLOWED };
  const lines = linesOf(columns, assets.mountain.columns, look);
  lines.forEach((line, i) => {
    const { role } = runs[i];
    if (role) line.paint = role === 'data' ? DATA_PAINT : GUESS_PAINT;
  });
  const fans = runs.flatMap(({ odds }, i) => (odds ? [fansAlong(odds, lines[i].curve)] : []));
  const geometries = [lineGeometry(lines, freshGroundAt), choiceGeometry(fans, freshGroundAt)];
  return {
    lines,
    fans,
    set,
    lineGeometry: geometries[0],
    choiceGeometry: geometries[1],
    dispose: () => geometries.forEach((geometry) => geometry.dispose()),
  };
}
