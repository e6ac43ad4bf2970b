import { quiet, type Visit } from './visit';

/** As long as a finger is down, and until the next press; what follows is over by then. */
const HELD_MS = 80;
const BETWEEN_MS = 420;
/** Presses on words while the page begins, till well after the mountain has come. */
const FIRST_PRESSES = 24;

/** The slowest answer to a reader's input, until it is painted, and its scripts' part of it. */
export interface Answer {
  what: string;
  duration: number;
  work: number;
}

const NO_ANSWER = { duration: 0, work: 0 };

/** The slowest answer since this was asked last. */
async function slowest({ page }: Visit, what: string): Promise<Answer> {
  await page.waitForTimeout(BETWEEN_MS);
  const events = await page.evaluate(() => {
    const { benchLog } = window as unknown as { benchLog: { events: Answer[] } };
    return benchLog.events.splice(0).map(({ duration, work }) => ({ duration, work }));
  });
  const slow = events.reduce((a, b) => (b.duration > a.duration ? b : a), NO_ANSWER);
  return { what, ...slow };
}

/** Presses where words stand and nothing answers: the left edge, half-way up. */
async function pressWords(visit: Visit, what: string): Promise<Answer> {
  const { width, height } = visit.profile.window;
  await visit.page.mouse.click(width * 0.3, height * 0.5, { delay: HELD_MS });
  return slowest(visit, what);
}

async function pressKey(visit: Visit, key: string): Promise<Answer> {
  await visit.page.keyboard.press(key, { delay: HELD_MS });
  return slowest(visit, `key ${key}`);
}

interface Control {
  /** Selector; the first it finds is pressed. */
  find: string;
  /** A key that ends what the press began. */
  then?: string;
}

/** Presses a control once it stands in the window; nothing on a page without it. */
async function pressControl(visit: Visit, { find, then }: Control): Promise<Answer[]> {
  const control = visit.page.locator(find).first();
  if ((await control.count()) === 0) return [];
  await control.scrollIntoViewIfNeeded();
  await visit.page.waitForTimeout(BETWEEN_MS);
  await slowest(visit, 'what scrolling there brought');
  await control.click({ delay: HELD_MS });
  const answers = [await slowest(visit, find)];
  if (then) answers.push(await pressKey(visit, then));
  return answers;
}

/** One of each kind of control in the story, and what follows before the next. */
const CONTROLS = [
  { find: 'button[aria-label="Help and key"]', then: 'Escape' },
  { find: '.step [data-copy]' },
  { find: '.predict-guess label' },
  { find: '.predict-toggle summary' },
  { find: '.step-aside-open', then: 'Escape' },
  { find: '.term-word', then: 'Escape' },
  { find: '[data-scene-offer]' },
  { find: '.story-scene input' },
];

/** From the first paint on: words while the page begins, then keys and controls. */
export async function measurePresses(visit: Visit): Promise<{ first: Answer; all: Answer[] }> {
  const { page } = visit;
  await page.waitForFunction(
    () => (window as unknown as { benchLog: { firstPaint: number } }).benchLog.firstPaint > 0,
  );
  const first = await pressWords(visit, 'first press, on words');
  const all = [first];
  for (let i = 1; i < FIRST_PRESSES; i++)
    all.push(await pressWords(visit, `words, press ${i + 1}`));
  await quiet(visit, 1);
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) {
    all.push(await pressKey(visit, key));
    await page.waitForTimeout(1500);
  }
  for (const control of CONTROLS) all.push(...(await pressControl(visit, control)));
  return { first, all };
}
