import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { countText } from '@/scenes/count-text';
import { VALLEYS } from '@/scenes/ids';
import { percentFigure, percentText } from '@/scenes/percent';
import { exportRoutes } from '../tools/export-routes';
import { networkQuiet } from '../tools/network-quiet';
import { EXPORT_DIR } from '../tools/project.mjs';

// Axe brings the types of its own, later Playwright; what it calls is the same in both.
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

/** Words that show numbers of the mountain or of the world, by what marks them in the page. */
const ASKED = 'class="predict"';
const WORDS = ['data-outcomes=', 'data-bar=', ASKED, 'class="to-scale"'];

/** Chapters by themselves: the start page holds the same words once more. */
const CHAPTERS = exportRoutes().filter((route) => route.startsWith('./chapters/'));
const pageOf = (route: string) => readFileSync(path.join(EXPORT_DIR, route, 'index.html'), 'utf8');
const holds = (mark: string) => (route: string) => pageOf(route).includes(mark);
const ASKING = CHAPTERS.filter(holds(ASKED));

for (const mark of WORDS) {
  test(`a chapter uses the word marked ${mark}`, () => {
    expect(CHAPTERS.filter(holds(mark))).not.toEqual([]);
  });
}

/**
 * What scrolling is measured by: where every step begins and ends, and within its card, which
 * sticks, every question.
 */
const layoutOf = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('main, [data-step], .step-card, .predict'), (element) => {
      const { top, height } = element.getBoundingClientRect();
      const frame = element.closest('.step-card')?.getBoundingClientRect().top ?? -window.scrollY;
      return [element.className, Math.round(top - frame), Math.round(height)];
    }),
  );

async function violationsIn(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page: page as Page & AxePage }).include('.predict');
  const { violations, passes } = await axe.analyze();
  expect(passes.length).toBeGreaterThan(0);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

for (const [device, viewport] of Object.entries({
  desktop: { width: 1440, height: 900 },
  phone: { width: 412, height: 915 },
})) {
  test(`a question is guessed by keyboard and answered, and nothing moves: ${device}`, async ({
    page,
  }) => {
    expect(ASKING).not.toEqual([]);
    await page.setViewportSize(viewport);
    for (const route of ASKING) {
      await page.goto(`${route}?quality=off`);
      await networkQuiet(page);
      const before = await layoutOf(page);
      for (const question of await page.locator('.predict').all()) {
        const radios = question.getByRole('radio');
        const button = question.locator('summary');
        const answer = question.locator('.predict-answer');
        await expect(answer).toBeHidden();
        for (const target of await question.locator('label, summary').all()) {
          expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(24);
        }
        await radios.first().focus();
        await page.keyboard.press('ArrowDown');
        await expect(radios.nth(1)).toBeChecked();
        await expect(answer, 'a guess alone shows nothing').toBeHidden();
        await page.keyboard.press('Tab');
        await expect(button).toBeFocused();
        await page.keyboard.press('Enter');

        await expect(answer).toBeVisible();
        await expect(radios).toHaveCount(0);
        const marked = question.locator('[data-valley]', {
          has: page.locator('[data-mark]:visible'),
        });
        await expect(marked).toHaveCount(1);
        await expect(marked).toContainText(/^hut/);
        const line = question.getByRole('status');
        await expect(line.locator('span:visible')).toHaveCount(1);
        const share = Number(await marked.locator('data').first().getAttribute('value'));
        await expect(line.locator('span:visible')).toContainText(percentText(share));
        expect(await layoutOf(page), 'open').toEqual(before);
      }
      expect(await violationsIn(page)).toEqual([]);

      for (const question of await page.locator('.predict').all()) {
        await question.getByText('Guess again').click();
        await expect(question.getByRole('radio')).toHaveCount(5);
        await expect(question.locator('.predict-answer')).toBeHidden();
      }
      expect(await layoutOf(page), 'closed again').toEqual(before);
    }
  });
}

test('without JavaScript a question opens to its answer, with a guess or without', async ({
  browser,
  baseURL,
}) => {
  expect(ASKING).not.toEqual([]);
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  for (const route of ASKING) {
    await page.goto(route);
    for (const question of await page.locator('.predict').all()) {
      const answer = question.locator('.predict-answer');
      await expect(answer).toBeHidden();
      await question.getByText('Show me').click();
      await expect(answer).toBeVisible();
      await expect(answer.locator('[data-mark]:visible')).toHaveCount(0);
      await expect(question.locator('.predict-looked')).toBeVisible();
      await question.getByText('Guess again').click();
      await question.getByRole('radio').last().check();
      await question.getByText('Show me').click();
      await expect(answer.locator('[data-mark]:visible')).toHaveCount(1);
    }
  }
  await context.close();
});

test('the training panel prints chances as the site does, and says the same to machines', async ({
  page,
}) => {
  await page.goto('./chapters/pre-training/?quality=off');
  const numbers = () =>
    page.locator('[data-training]').evaluate((panel) =>
      Array.from(panel.querySelectorAll('data'), ({ value, textContent }) => {
        return { value: Number(value), text: textContent };
      }),
    );
  const [{ value: last }] = await numbers();
  const seen = new Set([last]);
  for (const share of [0.1, 0.3]) {
    await page.locator('#deep-tracks').evaluate((step, way) => {
      const { top, height } = step.getBoundingClientRect();
      window.scrollTo({ top: window.scrollY + top + way * (height - innerHeight) });
    }, share);
    await expect.poll(async () => seen.has((await numbers())[0].value)).toBe(false);
    const [runs, loss, ...chances] = await numbers();
    seen.add(runs.value);
    expect(runs.text).toBe(countText(runs.value));
    expect(loss.text).toBe(loss.value.toFixed(3));
    expect(chances).toHaveLength(VALLEYS.length);
    for (const { value, text } of chances) expect(text).toBe(percentFigure(100 * value));
  }
});
