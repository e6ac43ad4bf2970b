import { type CrowdName, VALLEYS } from '../../ids';
import { type BakedMountain, type RunColumns } from '../../model/baked';
import { CROWD_ORIGINS, sampleCrowd } from '../../model/crowd';
import { GATE_POSITIONS, valleyIndexOf } from '../../model/geometry';
import { FAN_HALF_ANGLE_RAD, FAN_INNER_RADIUS, FAN_LENGTH, fanToWorld } from '../fan';
import { WAY_POINTS } from '../glsl/crowd';
import { type Slices } from '../../slices/gradual';
import { seededRandom } from '../noise';
import { smoothColumns } from '../runs/run-curve';
import { restingPlace } from './resting-place';

export interface CrowdWays {
  /** One row a person, WAY_POINTS points each, evenly far down the slope. */
  points: Float32Array;
  /** Number of the valley each ends in, order of VALLEYS. */
  valleys: Uint8Array;
}

/** Where people wait: just behind the gate, this far to each side (u) and up to this far up (s). */
const WAITING_HALF_WIDTH = 0.1;
const WAITING_DEPTH = 0.055;
/** Share of the way over which a person joins the run from the queue, and leaves it at the foot. */
const JOINING = 0.07;
const PARTING = 0.3;
/** Drawn on top of the model's run, as for all drawn runs: S-turns and a lane, world units. */
const TURN_WIDTH = [0.35, 1.05] as const;
const TURN_LENGTH = [0.1, 0.17] as const;
const LANE_HALF_WIDTH = 2.6;
const SMOOTHING = 2;
const EDGE = 0.985;
const PEOPLE_A_SLICE = 50;

const smooth = (t: number) => {
  const held = Math.min(1, Math.max(0, t));
  return held * held * (3 - 2 * held);
};
const between = ([low, high]: readonly [number, number], t: number) => low + (high - low) * t;

/** The ways of a crowd: each the sampled run of one person, from the queue to where they stand. */
export function* crowdWays(mountain: BakedMountain, name: CrowdName): Slices<CrowdWays> {
  const runs = yield* sampleCrowd(mountain, name);
  return yield* waysOf(runs, mountain.columns, GATE_POSITIONS[CROWD_ORIGINS[name].gate]);
}

/** The same for any runs from one gate. `gate`: its position on the ridge, −1…1. */
export function* waysOf(
  runs: readonly RunColumns[],
  columns: number,
  gate: number,
): Slices<CrowdWays> {
  const valleys = Uint8Array.from(runs, (run) => valleyIndexOf(run[run.length - 1]));
  const counts = VALLEYS.map((_, valley) => valleys.filter((v) => v === valley).length);
  const ranks = VALLEYS.map(() => 0);
  const points = new Float32Array(runs.length * WAY_POINTS * 2);
  const rest = { u: 0, s: 0 };
  for (const [person, run] of runs.entries()) {
    if (person % PEOPLE_A_SLICE === PEOPLE_A_SLICE - 1) yield;
    const valley = valleys[person];
    restingPlace(valley, ranks[valley]++, counts[valley], rest);
    layWay(run, columns, person, gate, rest, points);
  }
  return { points, valleys };
}

function layWay(
  run: RunColumns,
  columns: number,
  person: number,
  gate: number,
  rest: { u: number; s: number },
  out: Float32Array,
): void {
  const random = seededRandom(person * 7919 + 29);
  const across = smoothColumns(run, columns, random() - 0.5, SMOOTHING);
  const waitingU = gate + (random() * 2 - 1) * WAITING_HALF_WIDTH;
  const waitingS = -random() * WAITING_DEPTH;
  const width = between(TURN_WIDTH, random());
  const turn = (2 * Math.PI) / between(TURN_LENGTH, random());
  const phase = random() * turn;
  const lane = (random() + random() - 1) * LANE_HALF_WIDTH;
  const point = { x: 0, z: 0 };
  for (let i = 0; i < WAY_POINTS; i++) {
    const share = i / (WAY_POINTS - 1);
    const s = waitingS + (rest.s - waitingS) * share;
    const layer = Math.min(1, Math.max(0, s)) * (across.length - 1);
    const above = Math.min(across.length - 2, Math.floor(layer));
    const ran = across[above] + (across[above + 1] - across[above]) * (layer - above);
    const free = Math.min(smooth(share / JOINING), smooth((1 - share) / PARTING));
    const radius = FAN_INNER_RADIUS + FAN_LENGTH * Math.max(0, s);
    const offset = free * (lane + width * Math.sin(share * turn + phase));
    const joined = waitingU + (ran - waitingU) * smooth(share / JOINING);
    const parted = joined + (rest.u - joined) * smooth((share - 1 + PARTING) / PARTING);
    const u = parted + offset / (radius * FAN_HALF_ANGLE_RAD);
    fanToWorld(Math.min(EDGE, Math.max(-EDGE, u)), s, point);
    const at = (person * WAY_POINTS + i) * 2;
    out[at] = point.x;
    out[at + 1] = point.z;
  }
}
