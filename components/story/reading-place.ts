/** Where a reader was, kept on their own device under this name; the number is of its form. */
export const PLACE_KEY = 'fall-line:place:1';

/** After this long a reader begins anew. */
const KEPT_DAYS = 60;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Text to keep for a reader who is at a step. `now`: milliseconds since 1970. */
export function writePlace(step: string, now: number): string {
  return JSON.stringify({ step, at: now });
}

/**
 * The step a kept text names; undefined for none, for one that is too old or from the future, and
 * for anything that is no such text.
 * @param steps the ids there are
 */
export function readPlace(
  text: string | null,
  steps: readonly string[],
  now: number,
): string | undefined {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { step, at } = kept as { step?: unknown; at?: unknown };
  if (typeof step !== 'string' || typeof at !== 'number') return undefined;
  const days = (now - at) / DAY_MS;
  return days >= 0 && days <= KEPT_DAYS ? steps.find((id) => id === step) : undefined;
}
