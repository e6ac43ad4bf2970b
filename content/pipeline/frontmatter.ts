import { z } from 'zod';

const line = (what: string) =>
  z
    .string({ error: `write ${what}` })
    .trim()
    .min(1, { error: `write ${what}` });

/** What stands between the two `---` at the head of a chapter. */
export const frontmatterSchema = z.strictObject({
  title: line('the title of the chapter'),
  description: line('one or two sentences for lists and link cards'),
  /** The line under the title; the description when left out. */
  lead: line('the line under the title').optional(),
});

export type Frontmatter = z.infer<typeof frontmatterSchema>;
