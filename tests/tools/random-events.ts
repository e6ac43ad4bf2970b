import { type Page } from '@playwright/test';

const KEYS =
  'ArrowRight ArrowLeft ArrowUp ArrowDown Tab Shift+Tab Enter Space Escape Home End PageDown PageUp ? a'.split(
    ' ',
  );
const SLIDER_KEYS = ['Home', 'End', 'ArrowLeft', 'ArrowRight', 'PageUp'];
const WINDOWS = [
  [960, 600],
  [412, 915],
  [320, 256],
  [1440, 900],
  [640, 360],
];
/** Queries as nobody should write them, and some that say something. */
const QUERIES = [
  '?fences=NaN&temperature=-1',
  '?gate=__proto__&ground=constructor',
  '?runs=1e400&n=0x1f&seed=-0',
  '?forks=63e-1a-1b&picks=lrlrf',
  '?quality=high&start=auto&harm=9',
  '?%E0%A4%A&=&&?',
  '?fences=0.5&gate=bomb&tries=40',
  '',
];

export interface RandomEvents {
  /** Does the next event; says what it was. */
  next(): Promise<string>;
}

/** A reader who does anything. `uniform`: numbers in [0, 1) that say what; the same, the same things. */
export function randomEvents(page: Page, uniform: () => number): RandomEvents {
  const below = (most: number) => Math.floor(uniform() * most);
  const oneOf = <Item>(items: readonly Item[]) => items[below(items.length)];

  const press = async () => {
    const key = oneOf(KEYS);
    await page.keyboard.press(key);
    return `key ${key}`;
  };
  const scroll = async () => {
    const by = Math.round((uniform() - 0.4) * 3000);
    await page.mouse.wheel(0, by);
    return `wheel ${by}`;
  };
  const click = async () => {
    const { width, height } = page.viewportSize() ?? { width: 960, height: 600 };
    const [x, y] = [below(width), below(height)];
    await page.mouse.click(x, y);
    return `click ${x}, ${y}`;
  };
  /** Presses or moves a control, which a click anywhere would seldom meet. */
  const control = async () => {
    const name = await page.evaluate((share) => {
      const all = document.querySelectorAll<HTMLElement>('main :is(button, input, summary)');
      const seen = [...all].filter((each) => each.checkVisibility());
      const one = seen.at(Math.floor(share * seen.length));
      if (one instanceof HTMLInputElement && one.type === 'range') one.focus();
      else one?.click();
      return one?.textContent || one?.getAttribute('aria-label') || one?.id;
    }, uniform());
    const key = oneOf(SLIDER_KEYS);
    await page.keyboard.press(key);
    return `control ${name}, then ${key}`;
  };
  const resize = async () => {
    const [width, height] = oneOf(WINDOWS);
    await page.setViewportSize({ width, height });
    return `window ${width}×${height}`;
  };
  const goTo = async () => {
    const hash = oneOf(['#deep-tracks', '#nowhere', '#%', '#fresh-snow', '#bomb', '#']);
    await page.evaluate((to) => void (window.location.hash = to), hash);
    return `hash ${hash}`;
  };
  const query = async () => {
    const search = oneOf(QUERIES);
    await page.evaluate((to) => {
      window.history.replaceState(null, '', window.location.pathname + to + window.location.hash);
      window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
    }, search);
    return `query ${search}`;
  };
  const wish = async () => {
    const wishes = {
      colorScheme: oneOf(['light', 'dark']),
      reducedMotion: oneOf(['reduce', null]),
    };
    await page.emulateMedia(wishes as Parameters<Page['emulateMedia']>[0]);
    return `media ${JSON.stringify(wishes)}`;
  };
  const kinds = [press, press, press, scroll, scroll, scroll, click, click, click];
  kinds.push(control, control, control, control, resize, goTo, query, wish);
  return { next: () => oneOf(kinds)() };
}
