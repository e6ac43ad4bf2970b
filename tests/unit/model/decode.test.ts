import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { DATA_GATES, BAKED_SENDS } from '@/scenes/ids';
import { type BakedMountain } from '@/scenes/model/baked';
import { crc32 } from '@/scenes/model/bake/crc32';
import { decompress } from '@/scenes/model/bake/decompress';
import { mountainChecksum } from '@/scenes/model/bake/mountain-checksum';
import { decodeMountain } from '@/scenes/model/decode';
import { MountainFileError } from '@/scenes/model/errors';
import { CELLS, COLUMNS, LAYERS, valleyOf } from '@/scenes/model/geometry';
import { MOUNTAIN_PATH, mountainFileName } from '@/scenes/model/mountain-path';
import { readMountain } from '@/scenes/model/read-mountain';
import { shipped, shippedFile, sum } from './shipped';

let file: Uint8Array;
beforeAll(async () => {
  file = await decompress(shippedFile);
});

function withChecksum(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 4, crc32(bytes.subarray(0, bytes.length - 4)), true);
  return bytes;
}

function headerText(bytes: Uint8Array): string {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(12, true);
  return new TextDecoder().decode(bytes.subarray(20, 20 + length));
}

/** The file with a header of the same length, and a checksum that fits it. */
function withHeader(edit: (header: string) => string): Uint8Array {
  const bytes = file.slice();
  const edited = edit(headerText(bytes));
  bytes.set(new TextEncoder().encode(edited.padEnd(headerText(bytes).length)), 20);
  return withChecksum(bytes);
}

function codeOf(bytes: Uint8Array): string {
  try {
    decodeMountain(bytes);
  } catch (error) {
    if (error instanceof MountainFileError) return error.code;
    throw error;
  }
  return 'fine';
}

function expectWhole(mountain: BakedMountain): void {
  const numbers = [
    ...mountain.tracks,
    mountain.fence,
    mountain.refilledTrack,
    mountain.refilledFence,
    mountain.weaklyRefilledTrack,
    mountain.weaklyRefilledFence,
    mountain.lesson.gradient,
    ...mountain.moments.flatMap(({ odds }) => Object.values(odds)),
  ];
  expect(numbers.every((field) => field.every((value) => Number.isFinite(value)))).toBe(true);
  for (const { loss, lossError } of mountain.moments) expect(loss + lossError).toBeGreaterThan(0);
}

describe('the shipped file', () => {
  it('holds a whole mountain', () => {
    expect(shipped.moments).toHaveLength(24);
    expect(shipped.tracks).toHaveLength(24);
    expect([shipped.moments[0].runs, shipped.moments[23].runs]).toEqual([0, 4096]);
    expect(shipped.tracks[0].every((cost) => cost === 0)).toBe(true);
    for (const field of [...shipped.tracks, shipped.fence, shipped.lesson.gradient]) {
      expect(field).toHaveLength(CELLS);
    }
    for (const { odds } of shipped.moments) {
      for (const gate of DATA_GATES) expect(Math.abs(sum(odds[gate]) - 1)).toBeLessThan(1e-12);
    }
    expectWhole(shipped);
  });

  it('draws the first 40 training runs, then ever fewer, in true order to the end', () => {
    const indices = shipped.drawnRuns.map(({ index }) => index);
    expect(indices.slice(0, 40)).toEqual(Array.from({ length: 40 }, (_, i) => i));
    const gaps = indices.slice(1).map((index, i) => index - indices[i]);
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
    expect(indices[indices.length - 1]).toBeGreaterThan(4096 - 40);
    for (const { valley, columns } of shipped.drawnRuns) {
      expect(valleyOf(columns[LAYERS - 1])).toBe(valley);
    }
  });

  it('draws curated runs evenly, and only such as the data has', () => {
    const indices = shipped.refilledRuns.map(({ index }) => index);
    expect(indices).toEqual(Array.from({ length: 256 }, (_, i) => i * 16));
    for (const { valley, columns } of shipped.refilledRuns) {
      expect(valleyOf(columns[LAYERS - 1])).toBe(valley);
    }
    const intoRavine = (runs: BakedMountain['drawnRuns']) =>
      runs.filter(({ valley }) => valley === 'ravine').length / runs.length;
    expect(intoRavine(shipped.refilledRuns)).toBeLessThan(0.2 * intoRavine(shipped.drawnRuns));
  });

  it('holds 40 runs of every set', () => {
    expect(Object.keys(shipped.sends)).toEqual([...BAKED_SENDS]);
    for (const send of BAKED_SENDS) {
      expect(shipped.sends[send]).toHaveLength(40);
      for (const run of shipped.sends[send]) expect(run).toHaveLength(LAYERS);
    }
  });

  it('has a lesson that shows: the guess strays, and snow is lowered where the data went', () => {
    const { runs, gate, data, guess, gradient } = shipped.lesson;
    expect(gate).toBe('birdhouse');
    expect(runs).toBeGreaterThanOrEqual(32);
    expect(runs).toBeLessThanOrEqual(128);
    expect(shipped.drawnRuns.find(({ index }) => index === runs)?.columns ?? data).toEqual(data);
    expect(guess[0]).toBe(data[0]);
    const distance = sum(data.map((column, layer) => Math.abs(column - guess[layer]))) / LAYERS;
    expect(distance).toBeGreaterThanOrEqual(8);
    for (let layer = 5; layer < LAYERS; layer++) {
      expect(gradient[layer * COLUMNS + data[layer]]).toBeGreaterThan(0);
    }
    expect(Math.abs(sum(gradient))).toBeLessThan(1);
  });

  it('decodes to the same mountain whether or not the host has undone the compression', async () => {
    for (const given of [file, shippedFile]) {
      const mountain = await readMountain(given);
      expect(Buffer.from(mountain.tracks[23].buffer)).toEqual(
        Buffer.from(shipped.tracks[23].buffer),
      );
      expect(mountain.drawnRuns).toEqual(shipped.drawnRuns);
      expect(mountain.sends).toEqual(shipped.sends);
    }
  });
});

describe('a file that is not', () => {
  it('names what is wrong', () => {
    const foreign = file.slice();
    foreign[0] = 0x50;
    const version = file.slice();
    version[8] = 9;
    const corrupt = file.slice();
    corrupt[60_000] ^= 1;
    expect(codeOf(foreign)).toBe('foreign');
    expect(codeOf(version)).toBe('version');
    expect(codeOf(corrupt)).toBe('checksum');
    expect(codeOf(shippedFile)).toBe('compressed');
    expect(codeOf(Uint8Array.from([...file, 0]))).toBe('dimensions');
    for (const length of [0, 4, 15, 300, 100_000, file.length - 1]) {
      expect(codeOf(file.subarray(0, length))).toBe('truncated');
    }
  });

  it('refuses a header that fits its checksum but not the mountain', () => {
    const edits: [string, (header: string) => string][] = [
      ['header', () => 'not json'],
      ['header', () => '[]'],
      ['header', (text) => text.replace(/"track":[^,]+/, '"track":-1')],
      ['header', (text) => text.replace(/"track":[^,]+/, '"track":""')],
      ['header', (text) => text.replace('[4,', '[0,')],
      ['header', (text) => text.replace('"gate":"birdhouse"', '"gate":"b"')],
      ['dimensions', (text) => text.replace('"layers":64', '"layers":65')],
      ['dimensions', (text) => text.replace('"valleys":["ravine"', '"valleys":["r"')],
      ['dimensions', (text) => text.replace('"runsASend":40', '"runsASend":41')],
      ['dimensions', (text) => text.replace('"runsASend":40', '"runsASend":39')],
    ];
    for (const [code, edit] of edits) expect(codeOf(withHeader(edit))).toBe(code);
  });

  it('never fails but with its own error, and never lets a bad number through', () => {
    const mutation = fc.array(
      fc.record({ at: fc.nat({ max: 215_000 }), to: fc.integer({ min: 0, max: 255 }) }),
      { minLength: 1, maxLength: 40 },
    );
    let refused = 0;
    fc.assert(
      fc.property(mutation, fc.boolean(), (changes, signed) => {
        const bytes = file.slice();
        for (const { at, to } of changes) bytes[at % bytes.length] = to;
        try {
          expectWhole(decodeMountain(signed ? withChecksum(bytes) : bytes));
        } catch (error) {
          if (!(error instanceof MountainFileError)) throw error;
          refused++;
        }
      }),
      { numRuns: 120 },
    );
    expect(refused).toBeGreaterThan(40);
  });

  it('refuses damaged odds and runs even under a checksum that fits', () => {
    const drawn = shipped.drawnRuns.length + shipped.refilledRuns.length;
    const oddsAt = file.length - 4 - 44 - BAKED_SENDS.length * 40 * 22 - drawn * 24 - 2880;
    const notANumber = file.slice();
    notANumber.set([0, 0, 0xc0, 0x7f], oddsAt);
    expect(codeOf(withChecksum(notANumber))).toBe('value');
    const astray = file.slice();
    astray[file.length - 4 - 22] = 200;
    expect(codeOf(withChecksum(astray))).toBe('value');
  });

  it('rejects compression that breaks off', async () => {
    await expect(readMountain(shippedFile.slice(0, 20_000))).rejects.toMatchObject({
      code: 'truncated',
    });
  });

  it('is named by its content, and another that is whole is refused', async () => {
    expect(MOUNTAIN_PATH).toContain(mountainFileName(mountainChecksum(file)));
    const another = withHeader((header) => {
      const halved = header.replace(/("fence":)([\d.]+)/, (_, key: string, scale: string) => {
        return key + String(Number(scale) / 2).slice(0, scale.length);
      });
      expect(halved).not.toBe(header);
      return halved;
    });
    expect(codeOf(another)).toBe('fine');
    await expect(readMountain(another)).rejects.toMatchObject({
      name: 'MountainFileError',
      code: 'another-bake',
    });
  });
});
