import { DATA_GATES, type DataGateName, VALLEYS } from '../../ids';
import { type DrawnRun, type RunColumns } from '../baked';
import { MountainFileError } from '../errors';
import { CELLS, COLUMNS } from '../geometry';
import { type QuantisedField } from '../quantise';
import { asBytes, asSigned, decodeLevels } from './field-codec';
import { RUN_BYTES, unpackRun } from './run-codec';

const NOTHING_BEFORE = new Uint8Array(CELLS);

/** Odds of a gate may miss 1 by the rounding of five float32; they are made to sum to 1 again. */
const SUM_TOLERANCE = 1e-4;

/** Reads the sections of a payload in order. Every reader throws a MountainFileError on damage. */
export class PayloadReader {
  private offset = 0;

  constructor(private readonly payload: Uint8Array) {}

  signedField(scale: number, before?: QuantisedField): QuantisedField {
    const earlier = before ? asBytes(before.levels) : NOTHING_BEFORE;
    return { scale, levels: asSigned(decodeLevels(this.take(CELLS), earlier, COLUMNS)) };
  }

  unsignedField(scale: number): QuantisedField {
    return { scale, levels: decodeLevels(this.take(CELLS), NOTHING_BEFORE, COLUMNS) };
  }

  /** Odds of every data gate at one moment. */
  odds(): Record<DataGateName, Float64Array> {
    const entries = DATA_GATES.map((gate) => [gate, this.gateOdds()]);
    return Object.fromEntries(entries) as Record<DataGateName, Float64Array>;
  }

  drawnRuns(count: number): DrawnRun[] {
    const gaps = this.take(count);
    const kinds = this.take(count);
    const runs: DrawnRun[] = [];
    let index = 0;
    for (let place = 0; place < count; place++) {
      if (place > 0 && gaps[place] === 0) throw badValue('two drawn runs share a place');
      index += gaps[place];
      runs.push({ index, ...kindOf(kinds[place]), columns: this.run() });
    }
    return runs;
  }

  runs(count: number): RunColumns[] {
    return Array.from({ length: count }, () => this.run());
  }

  run(): RunColumns {
    const offset = this.skip(RUN_BYTES);
    const columns = unpackRun(this.payload, offset);
    if (!columns) throw badValue('a run leaves the face');
    return columns;
  }

  /** Call last: a payload with bytes to spare is not one of ours. */
  end(): void {
    if (this.offset !== this.payload.length) {
      throw new MountainFileError('dimensions', 'the payload is longer than its contents.');
    }
  }

  private take(length: number): Uint8Array {
    const offset = this.skip(length);
    return this.payload.subarray(offset, offset + length);
  }

  /** Where the next bytes start, having made sure that they are there. */
  private skip(length: number): number {
    const offset = this.offset;
    if (offset + length > this.payload.length) {
      throw new MountainFileError('dimensions', 'the payload is shorter than its contents.');
    }
    this.offset = offset + length;
    return offset;
  }

  private gateOdds(): Float64Array {
    const bytes = this.take(VALLEYS.length * 4);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const odds = Float64Array.from(VALLEYS, (_, valley) => view.getFloat32(valley * 4, true));
    const total = odds.reduce((sum, chance) => sum + chance, 0);
    const legal = odds.every((chance) => chance > 0 && chance < 1);
    if (!legal || !(Math.abs(total - 1) < SUM_TOLERANCE)) throw badValue('odds do not sum to 1');
    for (let valley = 0; valley < odds.length; valley++) odds[valley] /= total;
    return odds;
  }
}

function kindOf(byte: number): Pick<DrawnRun, 'gate' | 'valley'> {
  const gate = DATA_GATES[Math.floor(byte / VALLEYS.length)];
  if (!gate) throw badValue('a drawn run comes from no gate');
  return { gate, valley: VALLEYS[byte % VALLEYS.length] };
}

function badValue(reason: string): MountainFileError {
  return new MountainFileError('value', `${reason}.`);
}
