import { quiet, type Visit } from './visit';

/** A task longer than this keeps what a reader does waiting, milliseconds. */
const LONG_MS = 50;

type Task = { startTime: number; duration: number };

/** What long tasks take beyond 50 ms, milliseconds; only the part of each that is after `from` counts. */
export function blockingTime(tasks: readonly Task[], from: number): number {
  return tasks.reduce((sum, { startTime, duration }) => {
    const after = startTime + duration - Math.max(startTime, from);
    return sum + Math.max(0, after - LONG_MS);
  }, 0);
}

/** How a page begins, milliseconds. */
export interface Start {
  firstPaint: number;
  largestPaint: number;
  /** Of long tasks after the first paint until the page is quiet, as page audits count it. */
  blocking: number;
  /** The same from the very beginning: parsing and the first layout too. */
  blockingInAll: number;
  /** The largest thing painted, in words, and whether it came after what was served. */
  largest: string;
  isLate: boolean;
}

export async function measureStart(visit: Visit): Promise<Start> {
  await quiet(visit);
  const { firstPaint, largest, tasks } = await visit.log();
  if (firstPaint === 0 || !largest) throw new Error('nothing was painted');
  return {
    firstPaint,
    largestPaint: largest.time,
    blocking: blockingTime(tasks, firstPaint),
    blockingInAll: blockingTime(tasks, 0),
    largest: largest.name,
    isLate: largest.isLate,
  };
}
