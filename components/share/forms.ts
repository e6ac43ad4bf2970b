import { elementForm } from './element-form';
import { htmlForm, mdxForm } from './frame-form';
import { markdownForm } from './markdown-form';
import { pageOf, type Taken } from './taken';
import { textForm } from './text-form';

interface Form {
  label: string;
  /** What it is good for. */
  hint: string;
  /** What is shown of it before it is copied: the embed itself, its picture, or nothing but its text. */
  preview: 'frame' | 'picture' | 'text';
  textOf: (taken: Taken) => string;
}

/** Every form in which a scene can be taken along, in the order in which they are offered. */
export const FORMS = {
  link: {
    label: 'Link',
    hint: 'Opens the scene as you set it. Where a site makes a card of it, the card shows the scene’s start.',
    preview: 'text',
    textOf: pageOf,
  },
  html: {
    label: 'HTML frame',
    hint: 'For the source of a page, and for blocks that take HTML. It needs no script of yours.',
    preview: 'frame',
    textOf: htmlForm,
  },
  element: {
    label: 'HTML element',
    hint: 'Fits its height to your page and tells it what readers set. For pages that may load a script from here; elsewhere its picture stands.',
    preview: 'frame',
    textOf: elementForm,
  },
  mdx: {
    label: 'React or MDX',
    hint: 'The frame as JSX: for Docusaurus, Astro, Next and the like.',
    preview: 'frame',
    textOf: mdxForm,
  },
  markdown: {
    label: 'Markdown',
    hint: 'A picture of the scene’s start that leads to the scene as you set it. Its words are of your state.',
    preview: 'picture',
    textOf: markdownForm,
  },
  text: {
    label: 'Plain text',
    hint: 'The claim with its numbers, sources and address: for a mail, a note or a footnote.',
    preview: 'text',
    textOf: textForm,
  },
} as const satisfies Record<string, Form>;

export type FormName = keyof typeof FORMS;

export const FORM_NAMES = Object.keys(FORMS) as readonly FormName[];

/** Which of them keep the state. */
export const KEEPS_STATE =
  'Frame, element and plain text show what you set wherever they are pasted. A pasted link and the Markdown picture show the scene’s start, and lead to what you set.';
