'use client';
import { useCallback, useEffect, useState } from 'react';
import { type MountainTrouble } from './MissingMountain';
import { useAgainOnline } from './use-again-online';
import { afterVisibleSeconds } from './visible-seconds';

/** Seconds without what was asked for, after which the reader is told. */
export const PATIENCE_SECONDS = 20;

interface Arrival<Part> {
  part?: Part;
  trouble?: MountainTrouble;
}

/**
 * Brings in a part of the page once it is wanted. It is told when it fails, and when it is late,
 * although one that is late still comes; what failed can be asked for again, by the reader and by
 * itself when the browser is online again.
 * @param load imports it; the same function in every render
 */
export function useArriving<Part>(
  load: () => Promise<Part>,
  wanted: boolean,
): Arrival<Part> & { retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [arrival, setArrival] = useState<Arrival<Part>>({});
  useEffect(() => {
    if (!wanted) return;
    const gone = new AbortController();
    const tell = (next: Arrival<Part>) => {
      if (!gone.signal.aborted) setArrival(next);
      gone.abort();
    };
    load().then(
      (part) => tell({ part }),
      () => tell({ trouble: 'broken' }),
    );
    afterVisibleSeconds(PATIENCE_SECONDS, () => setArrival({ trouble: 'late' }), gone.signal);
    return () => gone.abort();
  }, [load, wanted, attempt]);
  const retry = useCallback(() => {
    setArrival({});
    setAttempt((before) => before + 1);
  }, []);
  useAgainOnline(arrival.trouble !== undefined, retry);
  return { ...arrival, retry };
}
