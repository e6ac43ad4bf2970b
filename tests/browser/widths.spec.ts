import { expect, type Locator, test } from '@playwright/test';

const DRAWINGS = ['scenes/around-the-fence/', 'scenes/odds/', 'scenes/carving/', 'method/'];

for (const width of [320, 412, 768, 1440]) {
  test(`words in a drawing keep their size and their distance: ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 915 });
    for (const address of DRAWINGS) {
      await page.goto(`./${address}?quality=off`);
      await page.locator('figure svg text').first().waitFor();
      const words = await page.locator('figure svg text:visible').evaluateAll((texts) =>
        texts.map((text) => {
          const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
          const { left, right, top, bottom } = text.getBoundingClientRect();
          const size = scale * parseFloat(getComputedStyle(text).fontSize);
          return { word: text.textContent, size, left, right, top, bottom };
        }),
      );
      expect(words.length, address).toBeGreaterThan(5);
      for (const one of words) {
        expect(one.size, `${address} ${one.word}`).toBeCloseTo(11, 1);
        expect(one.left, `${address} ${one.word}`).toBeGreaterThanOrEqual(0);
        expect(one.right, `${address} ${one.word}`).toBeLessThanOrEqual(width);
        // The line boxes of two rows may touch; their letters do not.
        const touched = words.filter(
          (other) =>
            other !== one &&
            Math.min(one.right, other.right) > Math.max(one.left, other.left) &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4,
        );
        expect(touched, `${address} ${one.word}`).toEqual([]);
      }
    }
  });
}

/** Where a slider's words and its track stand, by what it says. */
const standOf = (control: Locator) =>
  control.evaluate((element) => {
    const output = element.querySelector('output');
    const words = document.createRange();
    if (output) words.selectNodeContents(output);
    const box = element.getBoundingClientRect();
    return {
      says: output?.textContent,
      height: Math.round(box.height),
      over: Math.max(0, Math.round(words.getBoundingClientRect().right - box.right)),
    };
  });

for (const width of [320, 360, 412]) {
  test(`no value of a slider moves the slider or sticks out: ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 915 });
    for (const id of ['around-the-fence', 'carving', 'lab', 'under-the-lift']) {
      await page.goto(`./scenes/${id}/?quality=off`);
      // The panel of the lab comes with the model.
      if (id === 'lab') await page.getByLabel('Harmful endings').waitFor();
      const controls = page.locator('form [data-control]:has([type="range"]:enabled):visible');
      for (const control of await controls.all()) {
        const input = control.locator('input');
        const [least, most, step] = await input.evaluate((element) => {
          const { min, max, step } = element as HTMLInputElement;
          return [Number(min), Number(max), Number(step)];
        });
        const gates = await control
          .locator('option')
          .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
        const between = [0, 0.02, 0.25, 0.5, 0.75, 0.98, 1].map((share) =>
          String(Number((least + Math.round((share * (most - least)) / step) * step).toFixed(4))),
        );
        const stands = [];
        for (const value of [...between, ...gates]) {
          await input.fill(value);
          stands.push(await standOf(control));
        }
        const told = JSON.stringify(stands);
        expect(new Set(stands.map(({ says }) => says)).size, told).toBeGreaterThan(4);
        expect(new Set(stands.map(({ height }) => height)).size, told).toBe(1);
        expect(Math.max(...stands.map(({ over }) => over)), told).toBe(0);
      }
    }
  });
}
