import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { bakeMountain } from '@/scenes/model/bake/bake';
import { decompress } from '@/scenes/model/bake/decompress';
import { decodeMountain } from '@/scenes/model/decode';
import { startOdds } from '@/scenes/model/gate';
import { DATA_MIXTURE } from '@/scenes/model/mixture';
import { MOUNTAIN_PATH } from '@/scenes/model/mountain-path';
import { PARAMS } from '@/scenes/model/params';
import { createValleyOdds, PathModel } from '@/scenes/model/path-model';
import { pretraining } from '@/scenes/model/pretraining';
import { type BenchRow } from './bench-row';
import { median, quantile } from './quantile';

const FILE = new URL(`../../public${MOUNTAIN_PATH}`, import.meta.url);
const SOLVES = 400;
const STEPS = 200;

/** Speed and size of the model on one core. At most 4 ms a solve with forward pass, median. */
export async function benchModel(): Promise<BenchRow[]> {
  const file = await readFile(FILE);
  const bytes = await decompress(file);
  const firstDecode = timed(() => decodeMountain(bytes));
  const decodes = Array.from({ length: 30 }, () => timed(() => decodeMountain(bytes)));
  const mountain = decodeMountain(bytes);
  const solves = solveTimes(mountain.tracks[mountain.tracks.length - 1], mountain.fence);
  return [
    { name: 'model: solve + forward, median', value: median(solves), unit: 'ms' },
    { name: 'model: solve + forward, 95 %', value: quantile(solves, 0.95), unit: 'ms' },
    { name: 'model: training steps', value: stepsASecond(), unit: 'steps/s' },
    { name: 'model: whole bake', value: timed(bakeMountain) / 1000, unit: 's' },
    { name: 'model: decode, first', value: firstDecode, unit: 'ms' },
    { name: 'model: decode, median', value: median(decodes), unit: 'ms' },
    { name: 'model: shipped file (gzip)', value: file.length, unit: 'bytes' },
    { name: 'model: the same in brotli', value: brotliCompressSync(bytes).length, unit: 'bytes' },
  ];
}

/** As a slider drags: another temperature each time, all fences up; ms. */
function solveTimes(track: Float32Array, fence: Float32Array): number[] {
  const model = new PathModel();
  model.track.set(track);
  model.fence.set(fence);
  model.fenceStrength = 1;
  const start = startOdds('bomb');
  const odds = createValleyOdds();
  return Array.from({ length: SOLVES }, (_, i) => {
    model.temperature = 0.5 + (i % 16) / 10;
    return timed(() => model.solve().valleyOdds(start, odds));
  });
}

function stepsASecond(): number {
  const training = { ...PARAMS.training, runs: STEPS * PARAMS.training.batch };
  const steps = pretraining({ mixture: DATA_MIXTURE, training });
  const milliseconds = timed(() => {
    while (!steps.next().done);
  });
  return (STEPS / milliseconds) * 1000;
}

function timed(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}
