import { type CrowdName, CROWDS, type GateName, type StateName, VALLEYS } from '../ids';
import { type RunColumns } from './baked';
import { drawColumn, startOdds } from './gate';
import { LAYERS, valleyIndexOf } from './geometry';
import { seededUniform } from './random';
import { crowdSeed } from './seeds';
import { type MountainFields, MountainSolver } from './solver';
import { NAMED_STATES } from './state';

/** Runs in a crowd. */
export const CROWD_SIZE = 1000;

/** The state each crowd is sampled in and the gate it leaves. */
export const CROWD_ORIGINS: Record<CrowdName, { state: StateName; gate: GateName }> = {
  'trained/bomb': { state: 'trained', gate: 'bomb' },
  'fenced/bomb': { state: 'fenced', gate: 'bomb' },
};

const RUNS_A_SLICE = 250;

/** Samples a crowd, a pause now and then: about 10 ms in all. The same every time. */
export function* sampleCrowd(
  mountain: MountainFields,
  name: CrowdName,
): Generator<void, RunColumns[], void> {
  const { state, gate } = CROWD_ORIGINS[name];
  const { model } = new MountainSolver(mountain).show(NAMED_STATES[state]);
  yield;
  const uniform = seededUniform(crowdSeed(CROWDS.indexOf(name)));
  const start = startOdds(gate);
  const runs: RunColumns[] = [];
  while (runs.length < CROWD_SIZE) {
    const column = drawColumn(start, uniform);
    runs.push(model.sample(column, uniform, new Uint8Array(LAYERS)));
    if (runs.length % RUNS_A_SLICE === 0) yield;
  }
  return runs;
}

/** How many of a crowd end in each valley (order of VALLEYS): the very runs that are drawn. */
export function crowdCounts(mountain: MountainFields, name: CrowdName): number[] {
  const sampling = sampleCrowd(mountain, name);
  let step = sampling.next();
  while (!step.done) step = sampling.next();
  const counts = VALLEYS.map(() => 0);
  for (const run of step.value) counts[valleyIndexOf(run[run.length - 1])]++;
  return counts;
}
