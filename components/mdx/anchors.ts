import { type GlossaryTerm } from '@/content/glossary/glossary';
import { type SourceId } from '@/content/sources/sources';

/**
 * Ids by which citations and notes of one chapter find each other. They begin with the chapter's
 * slug, so that several chapters can stand on one page.
 */
export const sourceAnchor = (chapter: string, source: SourceId) => `${chapter}-source-${source}`;

export const citationAnchor = (chapter: string, source: SourceId, use: number) =>
  `${chapter}-cite-${source}-${use}`;

export const termAnchor = (chapter: string, term: GlossaryTerm) => `${chapter}-term-${term}`;

export const termNoteAnchor = (chapter: string, term: GlossaryTerm, use: number) =>
  `${chapter}-note-${term}-${use}`;
