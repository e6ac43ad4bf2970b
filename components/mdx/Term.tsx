import { type ReactNode } from 'react';
import { GLOSSARY, type GlossaryTerm } from '@/content/glossary/glossary';
import { termAnchor, termNoteAnchor } from './anchors';

export interface TermProps {
  name: GlossaryTerm;
  /** Given by the pipeline: slug of the chapter. */
  chapter?: string;
  /** Given by the pipeline: which use of the term within the chapter, from 1. */
  use?: number;
  /** The words of the sentence; the term itself when left out. */
  children?: ReactNode;
}

/**
 * A word with its meaning one press away. The browser opens the note by itself (popover), so it
 * works without scripting; the same meaning stands in the notes at the end of the chapter.
 */
export function Term({ name, chapter = '', use = 1, children }: TermProps) {
  const { term, meaning, onTheMountain } = GLOSSARY[name];
  const noteId = termNoteAnchor(chapter, name, use);
  return (
    <span>
      <button type="button" className="term-word" popoverTarget={noteId}>
        {children ?? term.toLowerCase()}
      </button>
      <span id={noteId} popover="auto" role="note" aria-label={term} className="term-note">
        <strong>{`${term}.`}</strong>
        {` ${meaning}${onTheMountain ? ` On the mountain: ${onTheMountain}` : ''} `}
        <a href={`#${termAnchor(chapter, name)}`}>All notes</a>
      </span>
    </span>
  );
}
