import { type Page } from '@playwright/test';

/** What a host heard of its frames, in order; `from`: the frame's name. */
export interface Heard {
  from: string;
  data: Record<string, unknown>;
}

/**
 * Has each page note what its frames say from the first word on, and set a frame that is marked
 * `data-obeys` to the height it tells. Call before the page goes anywhere.
 */
export async function noteMessages(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: Heard[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ source, data }: MessageEvent<Heard['data']>) => {
      const frame = [...document.querySelectorAll('iframe')].find(
        ({ contentWindow }) => contentWindow === source,
      );
      heard.push({ from: frame?.name ?? '', data });
      if (frame?.dataset.obeys !== undefined && data.event === 'height') {
        frame.height = String(data.height);
      }
    });
  });
}

/** Everything a page has heard so far. */
export const heardBy = (page: Page): Promise<Heard[]> =>
  page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);

/** What it has heard of one frame, by the name of its event or, in other manners, its subject. */
export async function heardOf(page: Page, name: string, about: string): Promise<Heard['data'][]> {
  const said = (await heardBy(page)).filter(({ from }) => from === name);
  return said
    .map(({ data }) => data)
    .filter(({ event, message, subject }) => [event, message, subject].includes(about));
}

/** Sends a frame a message from the page that holds it. */
export async function sayTo(page: Page, name: string, message: object): Promise<void> {
  await page.evaluate(
    ([name, message]) => {
      const frame = document.querySelector<HTMLIFrameElement>(`iframe[name="${name}"]`);
      frame?.contentWindow?.postMessage(message, '*');
    },
    [name, message] as const,
  );
}
