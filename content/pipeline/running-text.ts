import { type Vocabulary } from '@/content/vocabulary/vocabulary';
import { type TreeNode, isTag, lineOf } from './tree';

/** A sentence of running text. */
export interface Sentence {
  /** Line on which it starts, from 1. */
  line: number;
  words: number;
  /** Letters and digits in them; a word that stands for a number counts as a short one. */
  letters: number;
  /** Its first words, to find it by. */
  opening: string;
}

interface Token {
  text: string;
  line: number;
}

const OPENING_WORDS = 5;
/** “90 %” and its like. */
const LETTERS_OF_A_READING = 3;
const LETTER = /[\p{L}\p{N}]/gu;
const HAS_WORD = /[\p{L}\p{N}]/u;
const ENDS_SENTENCE = /[.!?…]["'”’)\]]*$/;
const ABBREVIATION = /^\W*(e\.g|i\.e|vs|al|etc|cf|Dr|Mr|Ms|Mrs|St|No)\.$/i;
/** Blocks whose end is the end of a sentence. */
const BLOCKS = new Set(['paragraph', 'listItem', 'tableCell', 'blockquote']);

/** The sentences within a node, without what the vocabulary leaves out and without headings. */
export function sentencesIn(node: TreeNode, vocabulary: Vocabulary): Sentence[] {
  const sentences: Sentence[] = [];
  let open: Token[] = [];
  const close = () => {
    const words = open.filter((token) => HAS_WORD.test(token.text));
    const opening = words.slice(0, OPENING_WORDS).map((word) => word.text);
    if (words.length > 0) {
      const letters = words.reduce((sum, word) => sum + lettersIn(word.text), 0);
      const line = words[0].line;
      sentences.push({ line, words: words.length, letters, opening: opening.join(' ') });
    }
    open = [];
  };
  for (const token of tokensIn(node, vocabulary)) {
    if (token) open.push(token);
    const isEnd = !token || (ENDS_SENTENCE.test(token.text) && !ABBREVIATION.test(token.text));
    if (isEnd) close();
  }
  close();
  return sentences;
}

const lettersIn = (text: string) =>
  text.startsWith('<') ? LETTERS_OF_A_READING : (text.match(LETTER)?.length ?? 0);

/** Words in reading order; undefined stands for the end of a block. */
function* tokensIn(node: TreeNode, vocabulary: Vocabulary): Generator<Token | undefined> {
  if (node.type === 'heading') return;
  if (node.type === 'text' || node.type === 'inlineCode') {
    for (const [offset, line] of (node.value ?? '').split('\n').entries()) {
      const words = line.split(/\s+/).filter((text) => text !== '');
      yield* words.map((text) => ({ text, line: lineOf(node) + offset }));
    }
    return;
  }
  const name = node.name ?? '';
  const counts = Object.hasOwn(vocabulary, name) ? vocabulary[name].counts : 'words';
  if (counts === 'none') return;
  // An inline word that stands for itself, such as <Term name="loss" />, prints a word.
  const standsForItself = isTag(node) && !node.children?.length;
  if (counts === 'one' || standsForItself) {
    yield { text: `<${name}>`, line: lineOf(node) };
    return;
  }
  for (const child of node.children ?? []) yield* tokensIn(child, vocabulary);
  if (BLOCKS.has(node.type)) yield undefined;
}
