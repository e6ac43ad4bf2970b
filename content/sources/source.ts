/**
 * How a source was checked. `V`: its own words were read. `S`: only someone else's transcription.
 * `M`: cited from memory. Figures are printed from `V` alone; `S` and `M` are only named.
 */
export const EVIDENCE = ['V', 'S', 'M'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** A work that the site cites. */
export interface Source {
  /** Names as printed; the first few where there are many. */
  authors: readonly string[];
  /** Whether the list of authors is cut short. */
  more?: boolean;
  year: number;
  title: string;
  /** Where it was published; an arXiv number is part of `url`. */
  venue: string;
  url: string;
  evidence: Evidence;
  /** Findings and figures read in its own words, that may be printed, with what limits them. */
  notes?: readonly string[];
  /** Month in which the notes were last checked, such as 2026-11. */
  asOf?: string;
}
