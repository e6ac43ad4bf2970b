'use client';
import { useState } from 'react';
import { Button } from './Button';

interface CopyButtonProps {
  label: string;
  /** What is copied, made when asked: it may need the window. */
  textOf: () => string;
  /** Said once it is copied. */
  done: string;
  /** Shows the text to be copied by hand where the clipboard is closed, and says so; else it is said. */
  onClosed?: () => string;
  /** What the text is of; when it changes, what was said of the old one goes. */
  about: unknown;
}

/** Resolves whether the clipboard took it: it is closed in many frames, and missing without https. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies a text and says so; where the clipboard is closed, shows it to be copied by hand. */
export function CopyButton({ label, textOf, done, onClosed, about }: CopyButtonProps) {
  const [said, setSaid] = useState<{ about: unknown; words: string }>();
  const copy = async () => {
    const text = textOf();
    setSaid({ about, words: (await copied(text)) ? done : (onClosed?.() ?? text) });
  };
  return (
    <>
      <Button onClick={() => void copy()}>{label}</Button>
      <span role="status" className="wrap-anywhere select-all">
        {said?.about === about ? said?.words : ''}
      </span>
    </>
  );
}
