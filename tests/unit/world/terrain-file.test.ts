import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { bakeTerrain, makeTerrain } from '@/scenes/world/terrain/bake-terrain';
import { decodeTerrain } from '@/scenes/world/terrain/decode';
import { type TerrainDraft } from '@/scenes/world/terrain/draft';
import { encodeTerrain, HEIGHT_STEP } from '@/scenes/world/terrain/encode';
import { readTerrain } from '@/scenes/world/terrain/read-terrain';
import {
  TerrainFileError,
  type TerrainFileErrorCode,
} from '@/scenes/world/terrain/terrain-file-error';
import { terrainChecksum, terrainFileName } from '@/scenes/world/terrain/terrain-file';
import { readHeader } from '@/scenes/world/terrain/terrain-header';
import { SHIPPED_TERRAIN } from './shipped-terrain';

const BUDGET_BYTES = 300 * 1024;

let draft: TerrainDraft;
let bytes: Uint8Array;
beforeAll(() => {
  draft = makeTerrain();
  bytes = encodeTerrain(draft);
}, 60_000);

function codeOf(damaged: Uint8Array): TerrainFileErrorCode | 'none' {
  try {
    decodeTerrain(damaged);
    return 'none';
  } catch (error) {
    if (error instanceof TerrainFileError) return error.code;
    throw error;
  }
}

function changed(offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  copy[offset] = value;
  return copy;
}

describe('terrain file', () => {
  it('is baked to the same bytes every time, and those are the ones shipped', () => {
    expect(Buffer.compare(bakeTerrain(), bytes)).toBe(0);
    const file = readFileSync(SHIPPED_TERRAIN);
    expect(file.length).toBeLessThanOrEqual(BUDGET_BYTES);
    expect(Buffer.compare(gunzipSync(file), bytes)).toBe(0);
  }, 60_000);

  it('keeps heights to half a step and shadows to a level', () => {
    const terrain = decodeTerrain(bytes);
    const { heights } = draft.field;
    let worst = 0;
    heights.forEach((height, i) => {
      worst = Math.max(worst, Math.abs(height - terrain.heightfield.heights[i]));
    });
    expect(worst).toBeLessThanOrEqual(HEIGHT_STEP / 2 + 1e-4);
    let apart = 0;
    draft.shadows[1].forEach((light, i) => {
      apart += Math.abs(light - terrain.shadows[i * 4 + 1] / 255);
    });
    expect(apart / heights.length).toBeLessThan(0.03);
  });

  it('derives normals that point up and lie in the unit circle', () => {
    const { normals } = decodeTerrain(bytes);
    for (let k = 0; k < normals.length; k += 4 * 97) {
      const x = normals[k] / 127.5 - 1;
      const z = normals[k + 1] / 127.5 - 1;
      expect(x * x + z * z).toBeLessThanOrEqual(1.02);
    }
  });

  it('reads gzipped and plain files alike', async () => {
    const terrain = await readTerrain(gzipSync(bytes));
    const plain = await readTerrain(bytes);
    expect(terrain.heightfield.heights).toEqual(plain.heightfield.heights);
  });

  it('names what is wrong with a damaged file', () => {
    expect(codeOf(new Uint8Array(0))).toBe('truncated');
    expect(codeOf(bytes.subarray(0, 20))).toBe('truncated');
    expect(codeOf(bytes.subarray(0, 4000))).toBe('truncated');
    expect(codeOf(bytes.subarray(0, bytes.length - 1))).toBe('truncated');
    expect(codeOf(new TextEncoder().encode('<!doctype html>'))).toBe('foreign');
    expect(codeOf(changed(0, 0))).toBe('foreign');
    expect(codeOf(changed(4, 9))).toBe('version');
    expect(codeOf(changed(6, 0).fill(0, 6, 8))).toBe('header');
    expect(codeOf(changed(bytes.length - 40, bytes[bytes.length - 40] ^ 1))).toBe('checksum');
    expect(codeOf(gzipSync(bytes))).toBe('compressed');
  });

  it('is named by its content, and another that is whole is refused', async () => {
    expect(SHIPPED_TERRAIN).toContain(terrainFileName(terrainChecksum(bytes)));
    const another = bytes.slice();
    const { step } = readHeader(another);
    new DataView(another.buffer).setFloat32(20, step / 2, true);
    expect(codeOf(another)).toBe('none');
    await expect(readTerrain(gzipSync(another))).rejects.toMatchObject({ code: 'another-bake' });
  });

  it('rejects damaged compression', async () => {
    const damaged = gzipSync(bytes).slice(0, 5000);
    await expect(readTerrain(damaged)).rejects.toThrow(TerrainFileError);
  });
});
