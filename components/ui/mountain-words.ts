import { type GateName, type ValleyName } from '@/scenes/ids';

/** Gates as labels name them. */
export const GATE_LABELS: Readonly<Record<GateName, string>> = {
  reworded: 'reworded',
  bomb: 'bomb',
  pushback: 'push back',
  birdhouse: 'birdhouse',
  obscure: 'obscure',
};

/** Valleys as labels name them, the way they look and the answer they stand for. */
export const VALLEY_LABELS: Readonly<Record<ValleyName, { place: string; answer: string }>> = {
  ravine: { place: 'ravine', answer: 'harmful help' },
  hut: { place: 'hut', answer: 'says no' },
  village: { place: 'village', answer: 'flattery' },
  lodge: { place: 'lodge', answer: 'honest help' },
  fog: { place: 'fog', answer: 'sure, unfounded' },
};
