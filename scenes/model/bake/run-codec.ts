import { COLUMNS, HEADINGS, LAYERS, STRAIGHT, TURNS } from '../geometry';
import { type RunColumns } from '../baked';

/** Turns in a byte: 5³ = 125 fit. */
const TURNS_A_BYTE = 3;

/** Bytes of a packed run: its start column and its turns. */
export const RUN_BYTES = 1 + TURNS / TURNS_A_BYTE;

/** Packs a run to `RUN_BYTES` bytes of `out` at `offset`. */
export function packRun(run: RunColumns, out: Uint8Array, offset: number): void {
  out[offset] = run[0];
  for (let turn = 0; turn < TURNS; turn += TURNS_A_BYTE) {
    let packed = 0;
    for (let place = TURNS_A_BYTE; place >= 1; place--) {
      packed = packed * HEADINGS + (run[turn + place] - run[turn + place - 1] + STRAIGHT);
    }
    out[offset + 1 + turn / TURNS_A_BYTE] = packed;
  }
}

/** Turns (−2…2) of every packed byte, three each; unpacking is mostly looking up. */
const UNPACKED = unpackedTurns();

function unpackedTurns(): Int8Array {
  const turns: number[] = [];
  for (let third = -STRAIGHT; third <= STRAIGHT; third++) {
    for (let second = -STRAIGHT; second <= STRAIGHT; second++) {
      for (let first = -STRAIGHT; first <= STRAIGHT; first++) turns.push(first, second, third);
    }
  }
  return Int8Array.from(turns);
}

/** Unpacks a run, or null if the bytes are not one that stays on the face. */
export function unpackRun(bytes: Uint8Array, offset: number): RunColumns | null {
  const run = new Uint8Array(LAYERS);
  const columns = COLUMNS;
  let layer = 0;
  let column = bytes[offset];
  run[0] = column;
  let onFace = column < columns;
  for (let at = offset + 1; at < offset + RUN_BYTES; at++) {
    const turns = TURNS_A_BYTE * bytes[at];
    for (let place = 0; place < TURNS_A_BYTE; place++) {
      // NaN for a byte that packs no turns: then this is false, too.
      column += UNPACKED[turns + place];
      onFace = onFace && column >= 0 && column < columns;
      run[++layer] = column;
    }
  }
  return onFace ? run : null;
}
