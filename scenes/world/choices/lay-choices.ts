import { type BufferGeometry } from 'three';
import { SENDS } from '../../ids';
import { SEND_ORIGINS } from '../../model/sampled-sends';
import { MountainSolver } from '../../model/solver';
import { type Slices } from '../../slices/gradual';
import { type Surroundings } from '../mountain-context';
import { type FOLLOWED_SENDS, sentLines } from '../sent-runs/sent-lines';
import { sentRuns } from '../sent-runs/sent-runs';
import { choiceFans } from './choice-fans';
import { choiceGeometry } from './choice-geometry';

/** The turns open along each run of a followed send, at the exact odds of the state it is from. */
export function* layChoices(
  { assets, tier, freshGroundAt }: Surroundings,
  send: (typeof FOLLOWED_SENDS)[number],
): Slices<BufferGeometry> {
  const { mountain } = assets;
  const runs = sentRuns(mountain, send);
  const { model } = new MountainSolver(mountain).show(SEND_ORIGINS[send].state);
  yield;
  const set = SENDS.indexOf(send);
  const lines = yield* sentLines(mountain, set, tier.sendsPerSet, tier.sendStep);
  yield;
  const fans = lines.map(({ curve }, i) => choiceFans(model, runs[i], curve));
  return choiceGeometry(fans, freshGroundAt);
}
