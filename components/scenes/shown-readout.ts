import { type Readout } from '@/scenes/reading/readout';

/** What a readout says, in numbers that can travel from the server to the browser. */
export interface ShownReadout {
  readonly odds: readonly number[];
  readonly comparison?: { label: string; odds: readonly number[] };
  readonly description: string;
}

/** A readout as the page shows it; its description is written once it is asked for. */
export function shownReadout(readout: Readout): ShownReadout {
  const { odds, comparison } = readout;
  return {
    odds: Array.from(odds),
    comparison: comparison && { label: comparison.label, odds: Array.from(comparison.odds) },
    get description() {
      return readout.description;
    },
  };
}
