import { expect, type Page, test } from '@playwright/test';
import { comparePictures } from '../tools/compare-pictures';
import { canvasPicture, openMountain, SMALL } from '../tools/mountain-page';

const CHAPTER = './chapters/pre-training/?quality=low';
const SCENE = './scenes/odds/?quality=low&start=auto';
/** As long as a context may take to come back, and what is drawn in software before. */
const GIVEN_UP = { timeout: 90_000 };

test.use({ viewport: SMALL });
test.setTimeout(240_000);

/** Stills stand for the mountain, and one line says that it is not there. */
async function expectStills(page: Page, words: string | RegExp): Promise<void> {
  await expect(page.locator('.stage-note')).toContainText(words, GIVEN_UP);
  await expect(page.locator('html')).toHaveAttribute('data-mountain', 'still');
  const step = page.locator('[data-step]').nth(2);
  await step.getByRole('heading', { level: 2 }).scrollIntoViewIfNeeded();
  await expect(step.locator('.still img')).toBeInViewport();
  await expect(step.locator('.step-picture')).toBeVisible();
}

/** A scene shows its still, and its caption tells of nothing that moves. */
async function expectSceneStill(page: Page, words: string | RegExp): Promise<void> {
  await expect(page.locator('.stage-note')).toContainText(words, GIVEN_UP);
  await expect(page.locator('.scene-mountain figcaption')).toHaveText(/^A still from the story/);
}

/** Shaders that the browser does not compile: all, or those with a text in them. */
async function breakShaders(page: Page, containing: string): Promise<void> {
  await page.addInitScript((text) => {
    const { shaderSource } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.shaderSource = function (shader, source) {
      const broken = source.includes(text) ? `${source}\n#error planted` : source;
      shaderSource.call(this, shader, broken);
    };
  }, containing);
}

test('where no shader compiles stills stand, and one line says so', async ({ page }) => {
  await breakShaders(page, 'void main');
  await page.goto(CHAPTER);
  await expectStills(page, 'could not be shown');
  await page.goto(SCENE);
  await expectSceneStill(page, 'could not be shown');
});

test('one program that does not link is no picture, and a later one neither', async ({ page }) => {
  // The nets: they come with the first picture that shows a fence.
  await breakShaders(page, 'vNet');
  await page.goto('./chapters/post-training/?quality=low');
  await expect(page.locator('.stage[data-status="drawing"]')).toHaveCount(1, { timeout: 60_000 });
  await page.evaluate(() => {
    const last = [...document.querySelectorAll('[data-step]')].at(-2);
    last?.scrollIntoView({ behavior: 'instant' });
  });
  await expectStills(page, 'could not be shown');
});

test('where tracks cannot be painted nothing is drawn, and the page says that it cannot', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { getExtension } = WebGL2RenderingContext.prototype;
    const without = function (this: WebGL2RenderingContext, name: string): unknown {
      if (/^EXT_color_buffer_(half_)?float$/.test(name)) return null;
      return Reflect.apply(getExtension, this, [name]);
    };
    Object.assign(WebGL2RenderingContext.prototype, { getExtension: without });
  });
  await page.goto(CHAPTER);
  await expectStills(page, 'This browser cannot draw the moving mountain');
  await expect(page.locator('canvas')).toHaveCount(0);
});

test('a canvas of one colour is no picture', async ({ page }) => {
  await page.addInitScript(() => {
    const nothing = () => {};
    Object.assign(WebGL2RenderingContext.prototype, {
      drawArrays: nothing,
      drawArraysInstanced: nothing,
      drawElements: nothing,
      drawElementsInstanced: nothing,
    });
  });
  await page.goto(CHAPTER);
  await expectStills(page, 'could not be shown');
});

/** Takes the first context of the page's own canvas away so long after it was made. */
async function loseEarly(page: Page, after: number, back: boolean): Promise<void> {
  await page.addInitScript(
    ({ after, back }) => {
      const { getContext } = HTMLCanvasElement.prototype;
      let isFirst = true;
      const made = function (this: HTMLCanvasElement, ...inputs: unknown[]) {
        const context: unknown = Reflect.apply(getContext, this, inputs);
        if (!(context instanceof WebGL2RenderingContext)) return context;
        if (!isFirst || !this.isConnected) return context;
        isFirst = false;
        const extension = context.getExtension('WEBGL_lose_context');
        const lose = () => {
          extension?.loseContext();
          if (back) setTimeout(() => extension?.restoreContext(), 300);
        };
        if (after === 0) lose();
        else setTimeout(lose, after);
        return context;
      };
      Object.assign(HTMLCanvasElement.prototype, { getContext: made });
    },
    { after, back },
  );
}

for (const after of [0, 1, 50, 500]) {
  test(`a context lost for good ${after} ms after it was made leaves stills`, async ({ page }) => {
    await loseEarly(page, after, false);
    await page.goto(CHAPTER);
    await expectStills(page, 'could not be shown');
    await expect(page.locator('.stage')).toHaveAttribute('data-status', 'failed');
  });
}

test('a context lost early and given back shows the same picture', async ({ browser, baseURL }) => {
  // Four openings, in software.
  test.setTimeout(480_000);
  const shown = async (after?: number) => {
    const page = await browser.newPage({ baseURL, viewport: SMALL });
    if (after !== undefined) await loseEarly(page, after, true);
    await openMountain(page, CHAPTER);
    const picture = await canvasPicture(page);
    await page.close();
    return picture;
  };
  const whole = await shown();
  for (const after of [1, 50, 500]) {
    const { mean } = await comparePictures(await shown(after), whole);
    expect(mean, `${after} ms after it was made`).toBeLessThan(0.3);
  }
});

test('a scene whose context is lost early keeps its still, and says nothing of runs on their way', async ({
  page,
}) => {
  await loseEarly(page, 1, false);
  await page.goto(SCENE);
  await expectSceneStill(page, 'could not be shown');
});
