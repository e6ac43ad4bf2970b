const GOLDEN = 0.6180339887;

/** Share of the flow that one ride takes, give or take a tenth. */
const RIDE = 0.32;
const UNEVEN = 0.1;

/** When a person rides, on the flow axis 0…1. */
export interface PersonTiming {
  start: number;
  duration: number;
}

/**
 * Starts follow the golden ratio, so that at any moment people are spread evenly down the slope.
 * Everyone has started after 0 and is down by 1. `pace`: 0…1, quick to slow.
 */
export function personTiming(person: number, pace: number): PersonTiming {
  const duration = RIDE * (1 + UNEVEN * (2 * pace - 1));
  const phase = (person * GOLDEN) % 1;
  return { start: phase * (1 - RIDE * (1 + UNEVEN)), duration };
}
