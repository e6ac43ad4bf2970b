'use client';
import { useEffect } from 'react';

/** Puts the file for paper before all others of each picture. */
function offer(): void {
  for (const picture of document.querySelectorAll<HTMLElement>('picture[data-paper]')) {
    const source = document.createElement('source');
    source.srcset = picture.dataset.paper ?? '';
    source.type = 'image/jpeg';
    source.dataset.onPaper = '';
    picture.prepend(source);
  }
}

function takeBack(): void {
  for (const source of document.querySelectorAll('source[data-on-paper]')) source.remove();
}

/**
 * Has pictures printed from files that a PDF keeps as they lie: from those for screens it would be
 * fifty megabytes. By an event, since of a source for print no browser knows in time.
 */
export function PaperStills() {
  useEffect(() => {
    window.addEventListener('beforeprint', offer);
    window.addEventListener('afterprint', takeBack);
    return () => {
      window.removeEventListener('beforeprint', offer);
      window.removeEventListener('afterprint', takeBack);
    };
  }, []);
  return null;
}
