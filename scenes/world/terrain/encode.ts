import { crc32 } from '../../model/bake/crc32';
import { FLOATS_A_TREE } from '../terrain-data';
import { toCoarse } from './coarse-plane';
import { type TerrainDraft } from './draft';
import { COARSE_SAMPLES } from './extent';
import { encodePlane } from './prediction';
import { HEADER_BYTES, writeHeader } from './terrain-header';
import { encodeTrees } from './tree-codec';

/** World units between stored height levels: half of it is the largest error of a height. */
export const HEIGHT_STEP = 1 / 40;

/** The finished mountain as bytes, not yet compressed. */
export function encodeTerrain(draft: TerrainDraft): Uint8Array {
  const { field, rock, shadows, trees } = draft;
  let lowest = Infinity;
  for (const height of field.heights) lowest = Math.min(lowest, height);
  lowest = Math.floor(lowest);
  const levels = Int32Array.from(field.heights, (height) =>
    Math.round((height - lowest) / HEIGHT_STEP),
  );
  const parts = [
    encodePlane(levels, field.samples),
    ...[...shadows, rock].map((plane) =>
      encodePlane(toCoarse(plane, field.samples, COARSE_SAMPLES), COARSE_SAMPLES),
    ),
    encodeTrees(trees, field.size),
  ];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, HEADER_BYTES));
  let offset = HEADER_BYTES;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  writeHeader(bytes, {
    samples: field.samples,
    coarseSamples: COARSE_SAMPLES,
    trees: trees.length / FLOATS_A_TREE,
    size: field.size,
    lowest,
    step: HEIGHT_STEP,
    checksum: crc32(bytes.subarray(HEADER_BYTES)),
  });
  return bytes;
}
