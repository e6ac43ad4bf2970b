import { type DataGateName, VALLEYS, type ValleyName } from '../ids';
import { demonstrate, type Demonstration } from './demonstrations';
import { type Mixture } from './mixture';
import { PARAMS } from './params';
import { seededUniform, shuffle } from './random';

/** A kind of run in the mixture: from this gate to that valley. */
interface Kind {
  gate: DataGateName;
  valley: ValleyName;
  share: number;
  /** Fraction of a card owed from the decks before. */
  owed: number;
}

/**
 * Deals runs of a mixture from shuffled decks, so that every deck holds the stated shares: plain
 * draws would make the small rows a matter of luck. Endless; same seed, same runs.
 */
export function dealRuns(mixture: Mixture, seed: number): () => Demonstration {
  const uniform = seededUniform(seed);
  const kinds = kindsOf(mixture);
  // A random debt to begin with, so that rare kinds come neither always first nor always last.
  for (const kind of kinds) kind.owed = uniform();
  let deck: Kind[] = [];
  return () => {
    let card = deck.pop();
    while (!card) {
      deck = fillDeck(kinds);
      shuffle(deck, uniform);
      card = deck.pop();
    }
    return demonstrate(card.gate, card.valley, uniform);
  };
}

function kindsOf(mixture: Mixture): Kind[] {
  return mixture.flatMap(({ gate, share, endings }) =>
    VALLEYS.filter((valley) => endings[valley] > 0).map((valley) => ({
      gate,
      valley,
      share: share * endings[valley],
      owed: 0,
    })),
  );
}

function fillDeck(kinds: Kind[]): Kind[] {
  const deck: Kind[] = [];
  for (const kind of kinds) {
    kind.owed += kind.share * PARAMS.demonstration.deck;
    while (kind.owed >= 1) {
      kind.owed -= 1;
      deck.push(kind);
    }
  }
  return deck;
}
