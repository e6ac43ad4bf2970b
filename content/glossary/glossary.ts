import { BEHAVIOUR_TERMS } from './behaviour';
import { type GlossaryEntry } from './entry';
import { FAILURE_TERMS } from './failures';
import { TRAINING_TERMS } from './training';

const ENTRIES = { ...TRAINING_TERMS, ...BEHAVIOUR_TERMS, ...FAILURE_TERMS };

/** Name of a glossary term, as an author writes it in `<Term name="…">`. */
export type GlossaryTerm = keyof typeof ENTRIES;

/** Every term, by name. */
export const GLOSSARY: Readonly<Record<GlossaryTerm, GlossaryEntry>> = ENTRIES;

export const isGlossaryTerm = (name: string): name is GlossaryTerm => Object.hasOwn(ENTRIES, name);

export const GLOSSARY_TERMS: readonly GlossaryTerm[] = Object.keys(ENTRIES).filter(isGlossaryTerm);
