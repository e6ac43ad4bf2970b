import { PARTS, type ShownParts } from '@/scenes/state/frame-options';

/** Everything that `parts` can ask for: each choice of parts, and the card. */
export function allParts(): ShownParts[] {
  const choices = Array.from({ length: 2 ** PARTS.length - 1 }, (_, i) =>
    PARTS.filter((_, part) => (i + 1) & (1 << part)),
  );
  return [...choices.reverse(), 'card'];
}
