import { type GateName, type ValleyName } from './ids';

/** Gates as labels name them. */
export const GATE_LABELS: Readonly<Record<GateName, string>> = {
  reworded: 'reworded',
  bomb: 'bomb',
  pushback: 'push back',
  birdhouse: 'birdhouse',
  obscure: 'obscure',
};

/** What one valley is called, and what a run that ends there answers. */
interface ValleyWords {
  place: string;
  /** On the mountain, where every letter hides some of it. */
  answer: string;
  /** In running text. */
  told: string;
}

/** Valleys by the way they look and the answers they stand for. */
export const VALLEY_LABELS: Readonly<Record<ValleyName, ValleyWords>> = {
  ravine: { place: 'ravine', answer: 'harmful help', told: 'harmful help' },
  hut: { place: 'hut', answer: 'says no', told: 'says no, or “I don’t know”' },
  village: { place: 'village', answer: 'flattery', told: 'says what you want to hear' },
  lodge: { place: 'lodge', answer: 'honest help', told: 'useful and honest' },
  fog: { place: 'fog', answer: 'sure, unfounded', told: 'fluent, sure and unfounded' },
};

/** A valley with what a run that ends there answers, in running text: “the hut (says no, …)”. */
export function valleyTitle(valley: ValleyName): string {
  const { place, told } = VALLEY_LABELS[valley];
  return `the ${place} (${told})`;
}
