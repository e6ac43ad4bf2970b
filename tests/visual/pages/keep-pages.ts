import { mkdir, rm } from 'node:fs/promises';
import { type Browser } from '@playwright/test';
import { PlainError } from '../../tools/project.mjs';
import { keepPage, PAGES_FOLDER } from './baselines';
import { looksOf } from './looks';
import { openView, pageSmall } from './open-view';
import { PAGE_VIEWS } from './views';

/** Bytes of all pages' baselines together, at most: they are kept in the repository. */
const LIMIT = 500_000;

/** Pictures every page anew. @throws PlainError where they take too much room */
export async function keepPages(browser: Browser, baseURL: string): Promise<void> {
  await rm(PAGES_FOLDER, { recursive: true, force: true });
  await mkdir(PAGES_FOLDER, { recursive: true });
  let total = 0;
  for (const view of PAGE_VIEWS) {
    const page = await openView(browser, baseURL, view);
    const looks = await looksOf(page, view.of ?? 'body');
    const bytes = await keepPage(view.id, await pageSmall(page), looks);
    await page.context().close();
    console.log(`${view.id}: ${bytes} bytes`);
    total += bytes;
  }
  if (total > LIMIT) throw new PlainError(`pages take ${total} bytes, more than ${LIMIT}`);
}
