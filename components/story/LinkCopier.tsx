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
  const [said, setSaid] = useState('');
  // From the moment on at which early presses are no longer kept, so that none falls between.
  useLayoutEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
      const to = button?.dataset.copy;
      if (to !== undefined) void wordsAfterCopying(addressOf(to)).then(setSaid);
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);
  useEffect(() => {
    if (said !== 'Link copied.') return undefined;
    const timer = setTimeout(() => setSaid(''), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div role="status">
      {said && (
        <Notice>
          <span className="select-all">{said}</span>
        </Notice>
      )}
    </div>
  );
}
