/** Seeds of the separate random streams of a bake, all derived from its one seed. */

export function trainingSeed(seed: number, curated: boolean): number {
  return seed * 7919 + (curated ? 17 : 1);
}

export function heldOutSeed(seed: number): number {
  return seed * 104729 + 5;
}

export function ratingSeed(seed: number, curated: boolean): number {
  return seed * 31 + (curated ? 9 : 7);
}

/** Sampled runs to draw: one stream for each ground (0, 1, …) and gate (order of DATA_GATES). */
export function sendSeed(groundIndex: number, gateIndex: number): number {
  return 4242 + groundIndex * 97 + gateIndex;
}

/** Crowds: one stream each (order of CROWDS). */
export function crowdSeed(crowdIndex: number): number {
  return 9001 + crowdIndex * 53;
}

/** Pairs shown to a reader who rates: one stream, the same for everybody. */
export function readerPairsSeed(): number {
  return 31_337;
}

/** Runs that a reader forks: below the first fork each goes on by a stream of its own. */
export function forkSeed(seed: number): number {
  return 700_001 + seed;
}
