import { DATA_GATES, type GateName, BAKED_SENDS, VALLEYS } from '../../ids';
import { COLUMNS, LAYERS } from '../geometry';

/**
 * The mountain file, before compression, little-endian:
 * magic (8 bytes) · version u32 · header length u32 · payload length u32 · header (JSON) · payload ·
 * CRC-32 of all before. The payload holds, without gaps: tracks, fence, refilled track, refilled
 * fence, the same two for the weaker filter, gradient (see field-codec) · odds as float32 · drawn runs, trained then refilled · sends ·
 * data · guess.
 */
export const MAGIC = 'FALLLINE';
export const VERSION = 3;
export const PREAMBLE_BYTES = MAGIC.length + 12;
export const CHECKSUM_BYTES = 4;

export interface MountainHeader {
  layers: number;
  columns: number;
  /** Orders of names the payload relies on, so that a file from other names is refused. */
  valleys: string[];
  gates: string[];
  sends: string[];
  /** Runs so far, loss and its standard error (nats) of each kept moment. */
  moments: [runs: number, loss: number, lossError: number][];
  scales: FieldScales;
  lesson: { runs: number; gate: GateName };
  drawnRuns: number;
  refilledRuns: number;
  runsASend: number;
}

/** Cost units a level; both filters' grounds share a scale. */
export interface FieldScales {
  track: number;
  fence: number;
  refilledTrack: number;
  refilledFence: number;
  gradient: number;
}

/** The part of the header that this code fixes. */
export const FIXED_HEADER = {
  layers: LAYERS,
  columns: COLUMNS,
  valleys: [...VALLEYS] as string[],
  gates: [...DATA_GATES] as string[],
  sends: [...BAKED_SENDS] as string[],
};
