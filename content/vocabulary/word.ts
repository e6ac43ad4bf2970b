/** What an author may write as the value of a prop. */
export type PropRule =
  | { kind: 'text'; required: boolean; pattern?: RegExp; hint?: string }
  | { kind: 'name'; required: boolean; noun: string; names: readonly string[] }
  | { kind: 'number'; required: boolean; least: number; most: number };

/** The values an author wrote for one use of a word. */
export type WrittenProps = Readonly<Record<string, string | number | undefined>>;

/** A word of the authors' vocabulary: everything the build checks about it. */
export interface Word {
  /** `block` stands by itself, `inline` stands within a sentence. */
  place: 'block' | 'inline';
  /** What may stand between its tags. */
  children: 'required' | 'allowed' | 'none';
  /** How it counts toward the length of a step: its words, as one word, or not at all. */
  counts: 'words' | 'one' | 'none';
  /** The word it must stand in, such as a bar in its bars. */
  within?: string;
  /** The one word that may stand between its tags, and nothing else. */
  holds?: string;
  /** What the pipeline reads off the model for it: one number, or the odds of all valleys. */
  reads?: 'reading' | 'outcomes';
  props: Readonly<Record<string, PropRule>>;
  /** What is wrong with these props taken together, with a hint; undefined when nothing is. */
  check?: (props: WrittenProps) => { reason: string; hint: string } | undefined;
}

const optional = { required: false } as const;
const required = { required: true } as const;

/** Free text. */
export const text = (): PropRule => ({ kind: 'text', ...optional });
export const requiredText = (): PropRule => ({ kind: 'text', ...required });

/** An id: small letters, digits and hyphens. */
export const requiredId = (): PropRule => ({
  kind: 'text',
  ...required,
  pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  hint: 'use small letters, digits and hyphens, such as "fresh-snow"',
});

/** One of a list of names; `noun` is what a message calls them. */
export const name = (noun: string, names: readonly string[]): PropRule => ({
  kind: 'name',
  ...optional,
  noun,
  names,
});
export const requiredName = (noun: string, names: readonly string[]): PropRule => ({
  ...name(noun, names),
  ...required,
});

/** A number from `least` to `most`, both included. */
export const number = (least: number, most: number): PropRule => ({
  kind: 'number',
  ...optional,
  least,
  most,
});
export const requiredNumber = (least: number, most: number): PropRule => ({
  ...number(least, most),
  ...required,
});
