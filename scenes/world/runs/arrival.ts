/** End of the run counter, in runs: the last kept moment of training. */
const COUNTER_DOUBLINGS = 12;

/** Share of the axis that the last skier still needs to come down. */
export const RIDE = 0.016;

/** Place on the run counter axis after `runs` training runs: log2(1 + runs) / 12, 0…1 at 4095. */
export function counterAxis(runs: number): number {
  return Math.log2(1 + Math.max(0, runs)) / COUNTER_DOUBLINGS;
}

export interface Ride {
  /** Place on the axis where the skier leaves the gate. */
  arrival: number;
  /** Length of axis until the foot. */
  duration: number;
}

/**
 * When run `index` (0…4095) is skied. The first runs come one after another; later ones, closer on
 * a log axis, share the face. Every ride is over at the end of the axis.
 */
export function rideOf(index: number): Ride {
  const arrival = counterAxis(index) * (1 - RIDE);
  const gap = (counterAxis(index + 1) - counterAxis(index)) * (1 - RIDE);
  return { arrival, duration: Math.max(RIDE, gap) };
}

/** How far down the skier of a ride is at a place on the axis: below 0 not yet, above 1 done. */
export function rideProgress(ride: Ride, axis: number): number {
  return (axis - ride.arrival) / ride.duration;
}
