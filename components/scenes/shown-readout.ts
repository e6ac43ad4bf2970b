import { type Readout } from '@/scenes/parts/readout';

/** What a readout says, in numbers that travel from the server to the browser. */
export interface ShownReadout {
  odds: readonly number[];
  comparison?: { label: string; odds: readonly number[] };
  description: string;
}

/** A readout as the page shows it. */
export function shownReadout({ odds, comparison, description }: Readout): ShownReadout {
  const compared = comparison && {
    label: comparison.label,
    odds: Array.from(comparison.odds),
  };
  return { odds: Array.from(odds), comparison: compared, description };
}
