import { DATA_GATES, BAKED_SENDS, VALLEYS } from '../../ids';
import { type DrawnRun, type RunColumns, type TrainingMoment } from '../baked';
import { CELLS, COLUMNS } from '../geometry';
import { type QuantisedField } from '../quantise';
import { type MountainBake } from './bake';
import { crc32 } from './crc32';
import { asBytes, encodeLevels } from './field-codec';
import {
  CHECKSUM_BYTES,
  FIXED_HEADER,
  MAGIC,
  type MountainHeader,
  PREAMBLE_BYTES,
  VERSION,
} from './format';
import { packRun, RUN_BYTES } from './run-codec';
import { RUNS_A_SEND } from './sends';

/** Writes a baked mountain as the bytes of a mountain file, before compression. */
export function encodeMountain(bake: MountainBake): Uint8Array {
  const header = new TextEncoder().encode(JSON.stringify(headerOf(bake)));
  const payload = payloadOf(bake);
  const bytes = new Uint8Array(PREAMBLE_BYTES + header.length + payload.length + CHECKSUM_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(MAGIC), 0);
  view.setUint32(MAGIC.length, VERSION, true);
  view.setUint32(MAGIC.length + 4, header.length, true);
  view.setUint32(MAGIC.length + 8, payload.length, true);
  bytes.set(header, PREAMBLE_BYTES);
  bytes.set(payload, PREAMBLE_BYTES + header.length);
  const end = bytes.length - CHECKSUM_BYTES;
  view.setUint32(end, crc32(bytes.subarray(0, end)), true);
  return bytes;
}

function headerOf(bake: MountainBake): MountainHeader {
  const rounded = (nats: number) => Math.round(nats * 1e7) / 1e7;
  return {
    ...FIXED_HEADER,
    moments: bake.moments.map(({ runs, loss, lossError }) => [
      runs,
      rounded(loss),
      rounded(lossError),
    ]),
    scales: {
      track: bake.tracks[0].scale,
      fence: bake.fence.scale,
      refilledTrack: bake.refilledTrack.scale,
      refilledFence: bake.refilledFence.scale,
      gradient: bake.lesson.gradient.scale,
    },
    lesson: { runs: bake.lesson.runs, gate: bake.lesson.gate },
    drawnRuns: bake.drawnRuns.length,
    refilledRuns: bake.refilledRuns.length,
    runsASend: RUNS_A_SEND,
  };
}

function payloadOf(bake: MountainBake): Uint8Array {
  const sections = [
    ...bake.tracks.map((track, index) => fieldBytes(track, bake.tracks[index - 1])),
    fieldBytes(bake.fence),
    fieldBytes(bake.refilledTrack),
    fieldBytes(bake.refilledFence),
    fieldBytes(bake.weaklyRefilledTrack, bake.refilledTrack),
    fieldBytes(bake.weaklyRefilledFence),
    fieldBytes(bake.lesson.gradient),
    oddsBytes(bake.moments),
    drawnRunBytes(bake.drawnRuns),
    drawnRunBytes(bake.refilledRuns),
    runBytes(BAKED_SENDS.flatMap((send) => bake.sends[send])),
    runBytes([bake.lesson.data, bake.lesson.guess]),
  ];
  const length = sections.reduce((sum, section) => sum + section.length, 0);
  const payload = new Uint8Array(length);
  let offset = 0;
  for (const section of sections) {
    payload.set(section, offset);
    offset += section.length;
  }
  return payload;
}

function fieldBytes(field: QuantisedField, before?: QuantisedField): Uint8Array {
  const earlier = before ? asBytes(before.levels) : new Uint8Array(CELLS);
  return encodeLevels(asBytes(field.levels), earlier, COLUMNS);
}

/** Moment by moment, gate by gate, valley by valley. */
function oddsBytes(moments: readonly TrainingMoment[]): Uint8Array {
  const bytes = new Uint8Array(moments.length * DATA_GATES.length * VALLEYS.length * 4);
  const view = new DataView(bytes.buffer);
  let offset = 0;
  for (const { odds } of moments) {
    for (const gate of DATA_GATES) {
      for (const chance of odds[gate]) {
        view.setFloat32(offset, chance, true);
        offset += 4;
      }
    }
  }
  return bytes;
}

/** A plane of gaps to the run before, a plane of kinds (gate · valleys + valley), then the runs. */
function drawnRunBytes(runs: readonly DrawnRun[]): Uint8Array {
  const bytes = new Uint8Array(runs.length * (2 + RUN_BYTES));
  runs.forEach(({ index, gate, valley, columns }, place) => {
    bytes[place] = place > 0 ? index - runs[place - 1].index : index;
    bytes[runs.length + place] =
      DATA_GATES.indexOf(gate) * VALLEYS.length + VALLEYS.indexOf(valley);
    packRun(columns, bytes, 2 * runs.length + place * RUN_BYTES);
  });
  return bytes;
}

function runBytes(runs: readonly RunColumns[]): Uint8Array {
  const bytes = new Uint8Array(runs.length * RUN_BYTES);
  runs.forEach((run, place) => packRun(run, bytes, place * RUN_BYTES));
  return bytes;
}
