import { GATES, type GateName } from '../../ids';
import { MountainFileError } from '../errors';
import { type FieldScales, FIXED_HEADER, type MountainHeader } from './format';

/** More than any real file holds; keeps a damaged header from asking for endless memory. */
const MOST_ITEMS = 4096;

/** Reads and checks the header. Throws a MountainFileError `header` or `dimensions`. */
export function parseHeader(bytes: Uint8Array): MountainHeader {
  const header = parseObject(bytes);
  checkFixedPart(header);
  return {
    ...FIXED_HEADER,
    moments: momentsOf(header.moments),
    scales: scalesOf(header.scales),
    lesson: lessonOf(header.lesson),
    drawnRuns: countOf(header.drawnRuns, 'drawnRuns'),
    refilledRuns: countOf(header.refilledRuns, 'refilledRuns'),
    runsASend: countOf(header.runsASend, 'runsASend'),
  };
}

type Unknowns = Record<string, unknown>;

function isObject(value: unknown): value is Unknowns {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseObject(bytes: Uint8Array): Unknowns {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new MountainFileError('header', 'the header is not JSON.');
  }
  if (!isObject(parsed)) throw new MountainFileError('header', 'the header is no object.');
  return parsed;
}

function checkFixedPart(header: Unknowns): void {
  const { layers, columns } = FIXED_HEADER;
  if (header.layers !== layers || header.columns !== columns) {
    throw new MountainFileError('dimensions', `the face is not ${layers} × ${columns}.`);
  }
  for (const key of ['valleys', 'gates', 'sends'] as const) {
    if (JSON.stringify(header[key]) !== JSON.stringify(FIXED_HEADER[key])) {
      throw new MountainFileError('dimensions', `its ${key} are not the ones this page knows.`);
    }
  }
}

function momentsOf(value: unknown): MountainHeader['moments'] {
  if (!Array.isArray(value) || value.length < 2 || value.length > MOST_ITEMS) {
    throw new MountainFileError('header', 'it has no list of moments.');
  }
  let earlier = -1;
  return value.map((entry: unknown) => {
    if (!Array.isArray(entry) || entry.length !== 3) throw badMoment();
    const [runs, loss, lossError] = entry.map((number: unknown) => nonNegative(number, 'moments'));
    if (!Number.isInteger(runs) || runs <= earlier || (earlier < 0 && runs !== 0))
      throw badMoment();
    earlier = runs;
    return [runs, loss, lossError];
  });
}

function badMoment(): MountainFileError {
  return new MountainFileError('header', 'its moments do not rise from 0 runs.');
}

function scalesOf(value: unknown): FieldScales {
  const scales = isObject(value) ? value : {};
  const positive = (key: keyof FieldScales) => {
    const scale = nonNegative(scales[key], `scale of ${key}`);
    // A float32 as large as this times 127 stays finite.
    if (scale > 0 && scale < 1e6) return scale;
    throw new MountainFileError('header', `the scale of ${key} is not usable.`);
  };
  return {
    track: positive('track'),
    fence: positive('fence'),
    refilledTrack: positive('refilledTrack'),
    refilledFence: positive('refilledFence'),
    gradient: positive('gradient'),
  };
}

function lessonOf(value: unknown): { runs: number; gate: GateName } {
  const lesson = isObject(value) ? value : {};
  const gate = GATES.find((name) => name === lesson.gate);
  if (!gate) throw new MountainFileError('header', 'its lesson names no gate on show.');
  return { runs: nonNegative(lesson.runs, 'runs of the lesson'), gate };
}

function countOf(value: unknown, name: string): number {
  const count = nonNegative(value, name);
  if (Number.isInteger(count) && count >= 1 && count <= MOST_ITEMS) return count;
  throw new MountainFileError('header', `${name} is no count.`);
}

function nonNegative(value: unknown, name: string): number {
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
  throw new MountainFileError('header', `${name} is not a number ≥ 0.`);
}
