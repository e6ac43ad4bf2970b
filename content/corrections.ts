/** Something the site said that was wrong. */
export interface Correction {
  /** Day it was put right, ISO 8601. */
  date: string;
  /** Path of the page, and anchor where it has one: `/#deep-tracks`. */
  where: string;
  /** What stood there. */
  was: string;
  /** What stands there now, and why. */
  is: string;
}

/** Newest first. */
export const CORRECTIONS: readonly Correction[] = [];
