import { type Page } from '@playwright/test';

/** Windows a page is pictured in. */
export const WINDOWS = {
  wide: { width: 1280, height: 800 },
  phone: { width: 412, height: 915 },
  frame: { width: 960, height: 640 },
};

/** One page as one reader meets it. */
export interface PageView {
  /** Names its baselines. */
  id: string;
  /** Address relative to the base path. */
  route: string;
  window: keyof typeof WINDOWS;
  /** Light unless it says otherwise. */
  look?: 'dark' | 'forced';
  /** Selector of what the view is about, by id, role or data; the whole page when left out. */
  of?: string;
  /** Selector of what must have come: how the page settles is decided by scripts. */
  ready?: string;
  /** What a reader does first. */
  prepare?: (page: Page) => Promise<void>;
  /** Id of the step of the story that the reader stands at. */
  step?: string;
  /** Selector of what the page is scrolled to, elsewhere than in the story. */
  at?: string;
}

/** The story knows that nothing moves. */
const STILL = 'html[data-mountain="still"]';

const story = (chapter: string, step: string) => ({
  route: `./chapters/${chapter}/?quality=off#${step}`,
  ready: STILL,
  step,
  of: `#${step}, nav`,
});

/** A scene with a panel that draws, which comes with the model. */
const scene = (id: string, at?: string) => ({
  route: `./scenes/${id}/?quality=off`,
  ready: 'form svg',
  at,
});

const embed = (id: string) => ({ ...scene(id), route: `./embed/${id}/?quality=off` });
/** On a phone the panel of an embed waits behind its name, and is opened. */
const openedEmbed = (id: string) => ({
  ...embed(id),
  ready: 'html[data-start="done"]',
  prepare: async (page: Page) => {
    await page.getByText('Look closer').click();
    await page.locator('form svg').first().waitFor();
  },
});

const bars = story('post-training', 'less-likely');
const training = story('pre-training', 'deep-tracks');
const guess = story('failure-modes', 'around-the-fence');
const answer = {
  ...guess,
  prepare: async (page: Page) => {
    const step = page.locator('#around-the-fence');
    await step.getByRole('radio').nth(2).check();
    await step.getByText('Show me').click();
  },
};

const help = {
  route: './chapters/alignment/?quality=off',
  ready: STILL,
  of: 'dialog',
  prepare: async (page: Page) => {
    await page.getByRole('button', { name: 'Help and key' }).click();
    await page.getByRole('dialog').waitFor();
  },
};

const lab = {
  route: './scenes/lab/?quality=off',
  at: 'form',
  prepare: async (page: Page) => {
    // The panel comes with the model.
    await page.getByLabel('Harmful endings').waitFor();
    await page.locator('summary', { hasText: 'Pushes and temperature' }).click();
  },
};

const START = 'article > div, nav';
const SCENES = './scenes/?quality=off';

/** What is pictured: every kind of page, and each look on a few of them. */
export const PAGE_VIEWS: readonly PageView[] = [
  { id: 'start', window: 'wide', route: './?quality=off', ready: STILL, of: START },
  { id: 'bars-wide', window: 'wide', ...bars },
  { id: 'bars-phone-dark', window: 'phone', look: 'dark', ...bars },
  { id: 'training-wide-dark', window: 'wide', look: 'dark', ...training },
  { id: 'guess-wide', window: 'wide', ...guess },
  { id: 'answer-wide-dark', window: 'wide', look: 'dark', ...answer },
  { id: 'answer-phone', window: 'phone', ...answer },
  { id: 'answer-forced', window: 'wide', look: 'forced', ...answer },
  { id: 'help-wide', window: 'wide', ...help },
  { id: 'help-phone-dark', window: 'phone', look: 'dark', ...help },
  { id: 'help-forced', window: 'wide', look: 'forced', ...help },
  { id: 'scene-wide', window: 'wide', ...scene('odds') },
  { id: 'scene-wide-dark', window: 'wide', look: 'dark', ...scene('around-the-fence', 'form') },
  { id: 'scene-phone', window: 'phone', ...scene('next-turn', 'form') },
  { id: 'scene-forced', window: 'wide', look: 'forced', ...scene('carving', 'form') },
  { id: 'scenes-wide', window: 'wide', route: SCENES },
  { id: 'scenes-phone-dark', window: 'phone', look: 'dark', route: SCENES },
  { id: 'lab-wide', window: 'wide', ...lab },
  { id: 'lab-phone-dark', window: 'phone', look: 'dark', ...lab },
  { id: 'embed-frame', window: 'frame', ...embed('odds') },
  { id: 'embed-phone-dark', window: 'phone', look: 'dark', ...openedEmbed('ranking') },
  { id: 'method-wide', window: 'wide', route: './method/', at: 'table' },
  { id: 'text-phone', window: 'phone', route: './text/', at: '#less-likely' },
  { id: 'glossary-wide-dark', window: 'wide', look: 'dark', route: './glossary/' },
];
