'use client';
import { useEffect, useLayoutEffect, useState } from 'react';
import { Notice } from '../ui/Notice';

/** How long the page says what it copied. */
const SAID_MS = 4000;

/** Whole address of what a button of `CopyLink` names. */
function addressOf(to: string): string {
  const { origin, pathname } = window.location;
  const root = process.env.NEXT_PUBLIC_BASE_PATH ?? '';
  return to.startsWith('#') ? `${origin}${pathname}${to}` : `${origin}${root}${to}`;
}

async function wordsAfterCopying(address: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(address);
    return 'Link copied.';
  } catch {
    return address;
  }
}

/** Copies the links of the page's headings, one listener for them all, and says so. */
export function LinkCopier() {
  const [said, setSaid] = useState<{ words: string }>();
  // From the moment on at which early presses are no longer kept, so that none falls between.
  useLayoutEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
      const to = button?.dataset.copy;
      // Said anew each time, so that a second link is said for as long as the first.
      if (to !== undefined) {
        void wordsAfterCopying(addressOf(to)).then((words) => setSaid({ words }));
      }
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);
  useEffect(() => {
    if (said?.words !== 'Link copied.') return undefined;
    const timer = setTimeout(() => setSaid(undefined), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div role="status">
      {said && (
        <Notice>
          <span className="select-all">{said.words}</span>
        </Notice>
      )}
    </div>
  );
}
