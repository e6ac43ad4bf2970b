import { existsSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { reportDifference } from '../report-difference';
import { keptLooks, pageBaseline } from './baselines';
import { judgePage, lookChanges, PAGE_TOLERANCE, type PageVerdict } from './judge-page';
import { looksOf } from './looks';
import { openView, pageSmall } from './open-view';
import { PAGE_VIEWS } from './views';

/**
 * Room between words, em, tried in turn. A line that is all but full may break elsewhere in another
 * build of a browser; with its words a hair closer or wider apart it breaks as it did.
 */
const NUDGES = ['0', '-0.02em', '0.02em'];

/** The first picture that is the baseline, else that of the page as it stands. */
async function nearestPicture(page: Page, baseline: Buffer) {
  const tried: { picture: Buffer; verdict: PageVerdict }[] = [];
  for (const nudge of NUDGES) {
    const tag = await page.addStyleTag({ content: `* { word-spacing: ${nudge} }` });
    const picture = await pageSmall(page);
    const verdict = await judgePage(picture, baseline);
    await tag.evaluate((element) => element.parentNode?.removeChild(element));
    if (verdict.same) return { picture, verdict };
    tried.push({ picture, verdict });
  }
  return tried[0];
}

for (const view of PAGE_VIEWS) {
  test(`the page ${view.id} looks as it did`, async ({ browser, baseURL }) => {
    const file = pageBaseline(view.id, 'avif');
    expect(existsSync(file), `${view.id} has no baseline: npm run baselines`).toBe(true);
    const page = await openView(browser, baseURL ?? '', view);
    const looks = await looksOf(page, view.of ?? 'body');
    expect(looks.length).toBeGreaterThan(5);
    const baseline = readFileSync(file);
    const { picture, verdict } = await nearestPicture(page, baseline);
    await page.context().close();
    const message = verdict.same
      ? ''
      : await reportDifference(view.id, [picture, baseline], verdict, PAGE_TOLERANCE);
    expect.soft(verdict.same, message).toBe(true);
    const told = `what paints on ${view.id} has changed; if it is meant to: npm run baselines`;
    expect.soft(lookChanges(looks, keptLooks(view.id)), told).toEqual([]);
  });
}

/** Faults of a sheet, each with what must notice it. */
const FAULTS = [
  { css: ':root { --accent: #a33 }', on: 'bars-wide', moves: false },
  { css: 'form { border: 0 }', on: 'scene-wide', moves: false },
  { css: 'button { padding: 0; border: 0 }', on: 'scene-phone', moves: true },
  { css: 'dl { display: block }', on: 'answer-phone', moves: true },
  { css: 'dl > div { display: block }', on: 'help-wide', moves: true },
];

for (const { css, on, moves } of FAULTS) {
  test(`on ${on} a fault would be found: ${css}`, async ({ browser, baseURL }) => {
    const view = PAGE_VIEWS.find(({ id }) => id === on)!;
    const page = await openView(browser, baseURL ?? '', view);
    await page.addStyleTag({ content: css.replaceAll(/(;| })/g, ' !important$1') });
    const { verdict } = await nearestPicture(page, readFileSync(pageBaseline(on, 'avif')));
    const changes = lookChanges(await looksOf(page, view.of ?? 'body'), keptLooks(on));
    await page.context().close();
    if (moves) expect(verdict.same).toBe(false);
    else expect(changes).not.toEqual([]);
  });
}
