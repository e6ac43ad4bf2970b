import { existsSync, readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { seededUniform } from '@/scenes/model/random';
import { checkState } from '@/scenes/model/state';
import { formatState, parseState } from '@/scenes/state/address';
import { watchPage } from '../tools/page-log';
import { inRoot } from '../tools/project.mjs';
import { randomEvents } from '../tools/random-events';
import { seedFrom } from '../tools/seed';
import { stubWebGL } from '../tools/stub-webgl';
import { isAlive } from '../tools/translate';

const SEED = seedFrom(process.env.FALL_LINE_SEED);

const withPanel = readdirSync(inRoot('scenes')).filter((id) =>
  existsSync(inRoot('scenes', id, 'panel.tsx')),
);

/** Pages of every kind, the last two with their mountain drawn from the first. */
const ROUTES = [
  './?quality=off',
  './chapters/post-training/?quality=off',
  './embed/odds/?quality=off',
  './embed/lab/?quality=off',
  ...withPanel.map((id) => `./scenes/${id}/?quality=off`),
  './chapters/alignment/?quality=low',
  './scenes/odds/?quality=low&start=auto',
];
/** Events on each page: 600 in all, and as a long test 10,000 more, in rounds of other seeds. */
const EVENTS = Math.ceil(600 / ROUTES.length);
const LONG_ROUNDS = 5;
const LONG_EVENTS = Math.ceil(10_000 / ROUTES.length / LONG_ROUNDS);
const EVENTS_TO_A_LOOK = 20;

/** Keeps a reader who presses anything within the site. */
async function stayInside(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener(
      'click',
      (event) => {
        const link = event.target instanceof Element && event.target.closest('a');
        if (link && link.origin !== location.origin) event.preventDefault();
      },
      true,
    );
  });
}

/** What of a page is no state that it may be in. */
function illegalIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const text = document.querySelector('main')?.textContent ?? '';
    const none = /.{0,40}(?:\bNaN\b|\bundefined\b|\bInfinity\b|\[object ).{0,20}/.exec(text);
    if (none) found.push(none[0]);
    for (const figure of document.querySelectorAll('.scene-readout [data-outcomes]')) {
      const odds = [...figure.querySelectorAll<HTMLDataElement>('[data-bar="now"] data')];
      const sum = odds.reduce((all, { value }) => all + Number(value), 0);
      if (odds.length > 0 && !(Math.abs(sum - 100) < 0.5)) found.push(`odds of ${sum} %`);
    }
    for (const input of document.querySelectorAll<HTMLInputElement>('input[type="range"]')) {
      if (!Number.isFinite(input.valueAsNumber)) found.push(`a slider at ${input.value}`);
    }
    const steps = document.querySelectorAll('.step-rail [aria-current="step"]');
    if (steps.length > 1) found.push(`${steps.length} steps at once`);
    if (!document.querySelector('h1')) found.push('no title');
    return found;
  });
}

async function expectLegal(page: Page, errors: readonly string[], done: string[]): Promise<void> {
  const state = parseState(new URL(page.url()).search);
  expect(() => checkState(state)).not.toThrow();
  expect(parseState(formatState(state))).toEqual(state);
  const latest = done.slice(-EVENTS_TO_A_LOOK).join('\n');
  expect([...errors, ...(await illegalIn(page))], latest).toEqual([]);
}

/** A press before this event may have led away from the page while it was looked at. */
async function leftPage(page: Page, reason: unknown): Promise<string> {
  if (!/context was destroyed/.test(String(reason))) throw reason;
  await page.waitForLoadState();
  return 'left the page';
}

async function doAnything(page: Page, route: string, seed: number, events: number, origin: string) {
  const log = watchPage(page, origin);
  await stayInside(page);
  // Whoever presses anything has mountains drawn, too.
  await stubWebGL(page);
  await page.goto(route);
  await isAlive(page);
  const { pathname } = new URL(page.url());
  const reader = randomEvents(page, seededUniform(seed));
  const done: string[] = [];
  for (let event = 1; event <= events; event++) {
    done.push(await reader.next().catch((reason: unknown) => leftPage(page, reason)));
    if (new URL(page.url()).pathname !== pathname) {
      await page.goto(route);
      await isAlive(page);
    }
    if (event % EVENTS_TO_A_LOOK === 0) await expectLegal(page, log.errors, done);
  }
  await expectLegal(page, log.errors, done);
}

for (const route of ROUTES) {
  test(`${EVENTS} random events on ${route} do no harm, from seed ${SEED}`, async ({
    page,
    baseURL,
  }) => {
    await doAnything(page, route, SEED, EVENTS, new URL(baseURL ?? '').origin);
  });

  for (let seed = SEED + 1; seed <= SEED + LONG_ROUNDS; seed++) {
    const title = `${LONG_EVENTS} random events on ${route} do no harm, from seed ${seed}`;
    test(title, { tag: '@full' }, async ({ page, baseURL }) => {
      await doAnything(page, route, seed, LONG_EVENTS, new URL(baseURL ?? '').origin);
    });
  }
}
