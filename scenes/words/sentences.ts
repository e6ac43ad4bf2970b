import { VALLEYS, type ValleyName } from '../ids';
import { valleyTitle } from '../mountain-words';
import { formatReading } from '../model/format-reading';
import { type SceneState } from '../state/scene-state';
import { type Comparison, type ValleyOdds } from '../instrument/scene';
import { counted, gatePhrase, statePhrase } from './phrases';

/** A chance 0…1 as the page prints it: never “0 %” where it is not 0. */
export const chanceText = (chance: number) => formatReading(100 * chance, 'percent');

export const chanceOf = (odds: ValleyOdds, valley: ValleyName) => odds[VALLEYS.indexOf(valley)];

/** The valley most runs end in. */
export function likeliest(odds: ValleyOdds): ValleyName {
  return VALLEYS.reduce((best, valley) =>
    chanceOf(odds, valley) > chanceOf(odds, best) ? valley : best,
  );
}

/** The largest number below 1: what is not certain is never called so. */
const NEARLY_CERTAIN = 1 - Number.EPSILON / 2;

/** Chance of at least one in `tries` independent tries; below 1 where `chance` is. */
export function atLeastOnce(chance: number, tries: number): number {
  return chance >= 1 ? 1 : Math.min(NEARLY_CERTAIN, 1 - (1 - chance) ** tries);
}

/** “From the bomb gate (trained slope, no fences) the likeliest end is the ravine (…), at 49 %.” */
export function ending(state: SceneState, odds: ValleyOdds, where = statePhrase(state)): string {
  const valley = likeliest(odds);
  const chance = chanceText(chanceOf(odds, valley));
  const from = `From ${gatePhrase(state.gate)} (${where})`;
  return `${from} the likeliest end is ${valleyTitle(valley)}, at ${chance}.`;
}

/** What the comparison has: “Without fences it is the ravine (…), at 49 %.” */
export function contrast(comparison?: Comparison, odds?: ValleyOdds): string {
  if (!comparison || !odds) return '';
  const valley = likeliest(odds);
  const label = comparison.label.charAt(0).toUpperCase() + comparison.label.slice(1);
  return `${label} it is ${valleyTitle(valley)}, at ${chanceText(chanceOf(odds, valley))}.`;
}

/** “10 runs leave the bomb gate”. */
export function sent({ n, gate }: SceneState): string {
  return `${counted(n, 'runs')} leave${n === 1 ? 's' : ''} ${gatePhrase(gate)}`;
}

/** Joins the sentences there are. */
export function tell(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
