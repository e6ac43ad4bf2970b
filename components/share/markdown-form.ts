import { cardOf } from './card';
import { markdownAddress, markdownText } from './escape';
import { pageOf, type Taken, wordsOf } from './taken';

/** The scene's picture with its words, as a link to the scene in its state. */
export function markdownForm(taken: Taken): string {
  const picture = `![${markdownText(wordsOf(taken))}](${markdownAddress(cardOf(taken))})`;
  return `[${picture}](${markdownAddress(pageOf(taken))})`;
}
