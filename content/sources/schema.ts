import { z } from 'zod';
import { EVIDENCE, type Source } from './source';

const words = z.string().trim().min(2);

/** Checks a source as data: used by tests and tools, never in the browser. */
export const sourceSchema: z.ZodType<Source> = z
  .strictObject({
    authors: z.array(words).min(1),
    more: z.boolean().optional(),
    year: z.int().min(1950).max(2100),
    title: words,
    venue: words,
    url: z.url({ protocol: /^https$/ }),
    evidence: z.enum(EVIDENCE),
    notes: z.array(words).min(1).optional(),
    asOf: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
      .optional(),
  })
  .refine((source) => source.evidence === 'V' || source.notes === undefined, {
    error: 'notes are printed only from a source whose own words were read',
    path: ['notes'],
  })
  .refine((source) => source.notes === undefined || source.asOf !== undefined, {
    error: 'notes carry the month in which they were checked',
    path: ['asOf'],
  });
