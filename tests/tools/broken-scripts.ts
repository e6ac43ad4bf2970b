import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Page, type Route } from '@playwright/test';
import { EXPORT_DIR } from './project.mjs';

/** How long a script is held that is refused late, milliseconds: long enough for all else to be here. */
const HELD_MS = 1000;

const text = (script: string) => readFileSync(path.join(EXPORT_DIR, script), 'utf8');
const answer = (route: Route, body: string) =>
  route.fulfill({ contentType: 'text/javascript', body });

/** Ways in which a script of the export does not come as it should. */
export const BREAKS: Record<string, (route: Route, script: string) => Promise<void>> = {
  refused: (route) => route.abort(),
  late: async (route) => {
    await new Promise((done) => setTimeout(done, HELD_MS));
    // The page may have gone by then.
    await route.abort().catch(() => {});
  },
  cut: (route, script) => answer(route, text(script).slice(0, text(script).length / 2)),
  throwing: (route) => answer(route, 'throw new Error("planted");'),
};

/** Breaks one script of a page, at every try. `script`: relative to the export. */
export async function breakScript(page: Page, script: string, how: string): Promise<void> {
  await page.route(`**/${path.basename(script)}`, (route) => BREAKS[how](route, script));
}

/** Words of the page in their order, as they were served or are now; scripts and styles apart. */
function readWords(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement?.closest('script, style, noscript')) {
      words.push(...(walker.currentNode.textContent ?? '').split(/\s+/));
    }
  }
  return words.filter(Boolean);
}

/** Keeps, from before any script runs, which words and which passages the page was served with. */
export async function keepServed(page: Page): Promise<void> {
  await page.addInitScript(`
    addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      window.served = {
        words: (${readWords.toString()})(),
        passages: [...document.querySelectorAll('p, h1, h2, h3, li, dt, dd')].filter(
          (element) => !element.closest('[data-island]'),
        ),
      };
    }, true);
  `);
}

interface Served {
  words: string[];
  passages: Element[];
}

/** Words that were served and are gone, and how many passages are other elements than those served. */
export function lostOf(page: Page): Promise<{ words: string[]; passages: number; of: number }> {
  return page.evaluate((read) => {
    const { words, passages } = (window as unknown as { served: Served }).served;
    const now = new Map<string, number>();
    const readNow = new Function(`return (${read})()`) as () => string[];
    for (const word of readNow()) now.set(word, (now.get(word) ?? 0) + 1);
    const gone = words.filter((word) => {
      const left = now.get(word) ?? 0;
      now.set(word, left - 1);
      return left <= 0;
    });
    return {
      words: gone,
      passages: passages.filter((element) => !element.isConnected).length,
      of: passages.length,
    };
  }, readWords.toString());
}
