import { HEADINGS, LAYERS, positionOf, STRAIGHT, TURNS } from '../../model/geometry';
import { type RunColumns } from '../../model/baked';
import { oddsAlong } from '../../model/odds-along';
import { type PathModel } from '../../model/path-model';
import { fanToWorld, worldToFan } from '../fan';
import { type RunCurve } from '../runs/curve';

/** The next turns that are open at one place of a run. */
export interface ChoiceFan {
  /** Where on its curve the run stands, 0…1 of its length. */
  along: number;
  x: number;
  z: number;
  /** Chance of each turn, exact by the model for this place and heading; they sum to 1. */
  odds: Float64Array;
  /** Where each turn would lead if it were kept for REACH_LAYERS: x, z pairs, world units. */
  tips: Float64Array;
}

/** One turn is a layer long: too short to be seen. Each is drawn as if held for so many layers. */
export const REACH_LAYERS = 7;

/** The choices of a run, one fan a turn, top to foot. `model`: solved, in the run's own state. */
export function choiceFans(model: PathModel, run: RunColumns, curve: RunCurve): ChoiceFan[] {
  return fansAlong(oddsAlong(model, run), curve);
}

/** The same from the odds at each place of the run. */
export function fansAlong(oddsOf: readonly Float64Array[], curve: RunCurve): ChoiceFan[] {
  const { points, distances, count, length } = curve;
  const last = (count - 1) * 2;
  const end = worldToFan(points[last], points[last + 1]).s;
  const column = positionOf(1) - positionOf(0);
  let point = 0;
  return oddsOf.map((odds, layer) => {
    const s = (layer / (LAYERS - 1)) * end;
    while (point < count - 1 && worldToFan(points[point * 2], points[point * 2 + 1]).s < s) point++;
    const x = points[point * 2];
    const z = points[point * 2 + 1];
    const { u } = worldToFan(x, z);
    const tips = new Float64Array(HEADINGS * 2);
    for (let turn = 0; turn < HEADINGS; turn++) {
      const across = u + (turn - STRAIGHT) * column * REACH_LAYERS;
      const tip = fanToWorld(across, s + (REACH_LAYERS / (LAYERS - 1)) * end);
      tips.set([tip.x, tip.z], turn * 2);
    }
    return { along: distances[point] / length, x, z, odds, tips };
  });
}

/** Where on its curve, 0…1 of its length, a run stands that has taken a share of its turns. */
export function headAt(fans: readonly ChoiceFan[], reach: number): number {
  const turn = Math.min(1, Math.max(0, reach)) * TURNS;
  const before = Math.min(TURNS - 1, Math.floor(turn));
  const from = fans[before].along;
  const to = before + 1 < fans.length ? fans[before + 1].along : 1;
  return from + (to - from) * (turn - before);
}
