import { type Page, type Route } from '@playwright/test';

/** Requests that wait until they are let through, or fail until they are. */
export interface HeldBack {
  /** How many have been asked for. */
  readonly asked: number;
  /** Lets through what waits, and all that comes later. */
  release(): Promise<void>;
}

/** Keeps the files that `isHeld` names from a page: unanswered, or refused. */
export async function holdBack(
  page: Page,
  isHeld: (address: URL) => boolean,
  how: 'unanswered' | 'refused' = 'unanswered',
): Promise<HeldBack> {
  const waiting: Route[] = [];
  let asked = 0;
  const hold = async (route: Route) => {
    asked++;
    if (how === 'refused') await route.abort();
    else waiting.push(route);
  };
  await page.route(isHeld, hold);
  return {
    get asked() {
      return asked;
    },
    async release() {
      await page.unroute(isHeld, hold);
      // Those that the page has given up meanwhile want no answer any more.
      await Promise.allSettled(waiting.splice(0).map((route) => route.continue()));
    },
  };
}

export const isModel = ({ pathname }: URL) => /\/model\/mountain\.\w+\.bin$/.test(pathname);
export const isTerrain = ({ pathname }: URL) => /\/world\/terrain\.\w+\.bin$/.test(pathname);
