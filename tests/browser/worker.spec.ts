import { expect, type Page, test } from '@playwright/test';

const ownOdds = (page: Page) =>
  page.locator('[data-panel] figure [data-bar="now"] data').allTextContents();
const train = (page: Page) => page.getByRole('button', { name: 'Train a mountain on this' });
const words = (page: Page) => page.locator('[data-panel] [role="status"]');
const progress = (page: Page) => page.locator('[data-panel] progress');

/** Keeps every worker that the page starts within reach of `killWorker`. */
async function keepWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const Real = window.Worker;
    const made: Worker[] = [];
    window.Worker = class extends Real {
      constructor(...inputs: ConstructorParameters<typeof Real>) {
        super(...inputs);
        made.push(this);
        document.documentElement.dataset.workers = String(made.length);
      }
    };
    document.addEventListener('kill-worker', (event) => {
      const worker = made.at(-1);
      // A call with a hole in it makes the code of the worker itself throw.
      if (event instanceof CustomEvent && event.detail === 'throws') {
        worker?.postMessage({ argumentList: [null] });
      } else worker?.terminate();
    });
  });
}

type Death = 'throws' | 'silent';

/** Begins a training whose worker dies as soon as the page tells that it has come so far. `share`: of its first stage. */
async function trainUntil(page: Page, share: number, how: Death): Promise<void> {
  const killed = page.evaluate(
    ({ share, how }) =>
      new Promise<void>((done) => {
        const watcher = new MutationObserver(() => {
          const told = document.querySelector('[data-panel] [role="status"]')?.textContent ?? '';
          const bar = document.querySelector('[data-panel] progress');
          if (!told.startsWith('Training') || !(Number(bar?.getAttribute('value')) >= share))
            return;
          watcher.disconnect();
          document.dispatchEvent(new CustomEvent('kill-worker', { detail: how }));
          done();
        });
        const everything = { subtree: true, childList: true, characterData: true };
        watcher.observe(document.body, { ...everything, attributes: true });
      }),
    { share, how },
  );
  await train(page).click();
  await killed;
}

/** It is said, it is over, and nobody begins it again. */
async function expectStopped(page: Page, kept: RegExp): Promise<void> {
  await expect(words(page)).toHaveText(kept, { timeout: 30_000 });
  await page.waitForTimeout(1500);
  await expect(words(page)).toHaveText(kept);
  await expect(progress(page)).toHaveCount(0);
}

for (const how of ['throws', 'silent'] as const) {
  // After the last of the training its pairs are made and rated.
  for (const [stage, share] of [
    ['training', 0.3],
    ['rating', 1],
  ] as const) {
    test(`a worker that ${how === 'silent' ? 'falls silent' : how} while ${stage} ends it, and the next try is whole`, async ({
      page,
    }) => {
      await keepWorkers(page);
      await page.goto('./scenes/lab/?quality=off');
      await trainUntil(page, share, how);
      await expectStopped(page, /^The training stopped\. Nothing is lost: try again\.$/);
      await train(page).click();
      await expect(page.locator('[data-panel] figure')).toBeVisible({ timeout: 90_000 });
      await expect(page.locator('html')).toHaveAttribute('data-workers', '2');
    });
  }
}

test('what was trained before outlives a worker that dies', async ({ page }) => {
  await keepWorkers(page);
  await page.goto('./scenes/lab/?quality=off&harm=0');
  await train(page).click();
  await expect(page.locator('[data-panel] figure')).toBeVisible({ timeout: 90_000 });
  const trained = await ownOdds(page);
  await trainUntil(page, 0.1, 'throws');
  await expectStopped(
    page,
    /^The training stopped\. Yours is still the mountain trained before\.$/,
  );
  expect(await ownOdds(page)).toEqual(trained);
});
