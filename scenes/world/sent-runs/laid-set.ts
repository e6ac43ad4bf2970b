import { type BufferGeometry } from 'three';
import { type Slices } from '../../slices/gradual';
import { type BatchLine, lineGeometry } from '../lines/line-geometry';
import { type Surroundings } from '../mountain-context';
import { sentLines } from './sent-lines';

/** A set of sent runs made ready to be drawn. */
export interface LaidSet {
  lines: readonly BatchLine[];
  geometry: BufferGeometry;
  dispose(): void;
}

/** Lays out one set, or the lesson's two runs (LESSON_SET). */
export function* laySet(
  { assets, tier, freshGroundAt }: Surroundings,
  set: number,
): Slices<LaidSet> {
  const lines = yield* sentLines(assets.mountain, set, tier.sendsPerSet, tier.sendStep);
  yield;
  const geometry = lineGeometry(lines, freshGroundAt);
  return { lines, geometry, dispose: () => geometry.dispose() };
}
