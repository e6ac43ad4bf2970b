import { expect, test } from '@playwright/test';
import { isAlive } from '../tools/translate';

test('a swipe up the page leaves a slider alone; a tap and a drag across set it', async ({
  browser,
  baseURL,
}) => {
  const viewport = { width: 412, height: 915 };
  const context = await browser.newContext({ baseURL, viewport, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto('./scenes/odds/?quality=off');
  await isAlive(page);
  const slider = page.locator('form input[type="range"]').first();
  await slider.scrollIntoViewIfNeeded();
  await page.evaluate(() => window.scrollBy(0, 200));
  const touch = await context.newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
    });
  /**
   * A finger on the slider. What it does it does at once, not each after the answer to the one
   * before: on a busy machine that makes of a tap a long press. Held, it lies still before it is
   * lifted, else the page glides on by itself.
   */
  const swipe = async (across: number, up: number, hold = true) => {
    const box = (await slider.boundingBox())!;
    const [x, y] = [box.x + box.width * 0.3, box.y + box.height / 2];
    const steps = across === 0 && up === 0 ? [] : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const sent = [send('touchStart', x, y)];
    for (const i of steps) sent.push(send('touchMove', x + (across * i) / 10, y - (up * i) / 10));
    if (hold && steps.length > 0) {
      await Promise.all(sent);
      await page.waitForTimeout(300);
      sent.push(send('touchMove', x + across, y - up));
    }
    await Promise.all([...sent, send('touchEnd')]);
    await page.waitForTimeout(300);
  };
  const scrolled = await page.evaluate(() => window.scrollY);
  const before = await slider.inputValue();
  const said: string[] = [];
  await page.exposeFunction('say', (words: string) => said.push(words));
  await page.evaluate(() => {
    const output = document.querySelector('form output')!;
    new MutationObserver(() =>
      (window as unknown as { say(words: string): void }).say(output.textContent ?? ''),
    ).observe(output, { childList: true, characterData: true, subtree: true });
  });
  await swipe(4, 160);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled);
  expect(await slider.inputValue()).toBe(before);
  expect(said, 'not even for a moment').toEqual([]);
  await swipe(0, 0);
  await expect(slider).not.toHaveValue(before);
  const tapped = Number(await slider.inputValue());
  await swipe(120, 0);
  await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(tapped + 0.1);
  // Flicked so fast that it is over before the page begins to scroll.
  const dragged = await slider.inputValue();
  await swipe(4, 160, false);
  expect(await slider.inputValue()).toBe(dragged);
  await context.close();
});
