import { type Vocabulary } from '@/content/vocabulary/vocabulary';
import { type WrittenProps } from '@/content/vocabulary/word';
import { type Storyboard } from '@/scenes/pose/storyboard';
import { AuthorError } from './author-error';
import { type StepMeta } from './chapter';
import { type Frontmatter } from './frontmatter';
import { type TreeNode } from './tree';

/** A text file that an author wrote. */
export interface AuthorFile {
  /** Path from the root of the repository, with forward slashes. */
  path: string;
  source: string;
}

/** What compiling a chapter starts from. */
export interface ChapterInput {
  slug: string;
  number: number;
  words: AuthorFile;
  score: AuthorFile & { rows: Storyboard };
}

/** A number of the mountain, unrounded and as it is printed. */
export interface ModelReading {
  value: number;
  shown: string;
}

/** Looks up what the props of a `<Reading />` ask for, or says why there is no such number. */
export type ReadModel = (written: WrittenProps) => ModelReading | { problem: string };

/** What compiling needs besides the author's files. */
export interface Tools {
  vocabulary: Vocabulary;
  readModel: ReadModel;
  /** Pages of the site, as paths below its root that end with a slash. */
  pages: readonly string[];
}

/** A step found in the tree. */
export interface DraftStep extends StepMeta {
  node: TreeNode;
}

/** A chapter on its way through the passes: each reads it, reports mistakes and may add to it. */
export interface Draft {
  readonly input: ChapterInput;
  readonly vocabulary: Vocabulary;
  readonly readModel: ReadModel;
  readonly pages: readonly string[];
  readonly tree: TreeNode;
  /** The frontmatter as it was written, unchecked. */
  readonly written: unknown;
  readonly errors: AuthorError[];
  frontmatter?: Frontmatter;
  steps: DraftStep[];
  words: number;
  sentences: number;
  letters: number;
  sources: string[];
  terms: string[];
}

/** One check or change; passes run in the order of PASSES. */
export interface Pass {
  name: string;
  run(draft: Draft): void;
}

export function createDraft(
  input: ChapterInput,
  tools: Tools,
  tree: TreeNode,
  written: unknown,
): Draft {
  const found = { steps: [], words: 0, sentences: 0, letters: 0, sources: [], terms: [] };
  return { input, ...tools, tree, written, errors: [], ...found };
}

/** Reports a mistake in the chapter's words. */
export function reportWords(draft: Draft, line: number, reason: string, hint: string): void {
  draft.errors.push(new AuthorError(draft.input.words.path, line, reason, hint));
}

/** Reports a mistake in the chapter's score. */
export function reportScore(draft: Draft, line: number, reason: string, hint: string): void {
  draft.errors.push(new AuthorError(draft.input.score.path, line, reason, hint));
}

/** First line, from 1, on which the pattern is found; 1 when it is nowhere. */
export function lineMatching(source: string, pattern: RegExp): number {
  const found = source.split('\n').findIndex((line) => pattern.test(line));
  return found < 0 ? 1 : found + 1;
}
