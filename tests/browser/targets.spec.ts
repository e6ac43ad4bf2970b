import { expect, type Page, test } from '@playwright/test';
import { exportChapters } from '../tools/export-chapters';
import { isAlive } from '../tools/translate';

const REM = 16;
const [{ route: CHAPTER }] = exportChapters();

/** Pages with places that links lead to, and which. */
const PAGES = {
  './glossary/': 'dl > [id]',
  './sources/': '.sources :is(li, h2)[id]',
  './method/': 'h2[id]',
  './text/': '[data-passage], main h2[id], .sources li[id]',
  [`${CHAPTER}?quality=off`]: '.footnotes [id], .sources li[id], a[id*="-cite-"]',
};

/** Follows a link to some places; returns those that stand too near the top, or under what is fixed. */
const cutOff = (page: Page, places: string, rem: number) =>
  page.evaluate(
    async ([selector, least]) => {
      // A word in a folded note stands nowhere.
      const all = Array.from(document.querySelectorAll<HTMLElement>(selector)).filter((place) =>
        place.checkVisibility(),
      );
      const cut: string[] = [];
      const some = all.filter((_, index) => index % Math.ceil(all.length / 12) === 0);
      for (const place of some) {
        window.location.hash = place.id;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const bars = Array.from(document.querySelectorAll('[data-keep-clear], .stage-note'))
          .filter((bar) => bar.checkVisibility({ visibilityProperty: true }))
          .map((bar) => bar.getBoundingClientRect())
          .filter(({ top, bottom }) => top < innerHeight / 2 && bottom > 0);
        const { top, bottom } = place.getBoundingClientRect();
        const edge = Math.max(0, ...bars.map((bar) => bar.bottom));
        if (top < edge + (bars.length > 0 ? 0 : least) || bottom < 0) cut.push(place.id);
      }
      return some.length > 3 ? cut : ['hardly a place'];
    },
    [places, rem] as const,
  );

for (const [device, viewport] of Object.entries({
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 700 },
})) {
  test(`a place that a link leads to stands clear of the window’s top: ${device}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize(viewport);
    for (const [route, places] of Object.entries(PAGES)) {
      await page.goto(route);
      await isAlive(page);
      expect.soft(await cutOff(page, places, REM), route).toEqual([]);
    }
  });
}
