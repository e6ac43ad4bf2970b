import { type GlossaryTerm } from '@/content/glossary/glossary';
import { type SourceId } from '@/content/sources/sources';
import { type SceneId } from '@/scenes/ids';
import { type Storyboard } from '@/scenes/pose/storyboard';

/** A step as the page needs to know it before it is rendered. */
export interface StepMeta {
  id: string;
  title: string;
  /** Place in the chapter, from 0. */
  index: number;
  /** The scene that it offers to try. */
  scene?: SceneId;
}

/** A chapter as lists and links need it. */
export interface ChapterRef {
  /** Folder name without its number, such as `pre-training`. */
  slug: string;
  /** The folder's number; gives the order. */
  number: number;
  title: string;
  /** One or two sentences for lists, search engines and link cards. */
  description: string;
  /** Ids of its steps, in reading order. */
  steps: readonly string[];
}

/** A chapter, checked and compiled. */
export interface Chapter {
  slug: string;
  number: number;
  title: string;
  description: string;
  /** The line under the title. */
  lead: string;
  steps: readonly StepMeta[];
  /** Words of running text in all steps. */
  words: number;
  /** Sentences they make, and letters they have. */
  sentences: number;
  letters: number;
  /** Sources in the order of their first citation: number 1 first. */
  sources: readonly SourceId[];
  /** Glossary terms in the order in which they first appear. */
  terms: readonly GlossaryTerm[];
  storyboard: Storyboard;
  /** The compiled words, for `renderChapter`. */
  code: string;
}
