import { fileURLToPath } from 'node:url';
import { type CDPSession, type Page } from '@playwright/test';
import { launchBrowser } from '../../tools/launch-browser';
import { type Profile } from './profiles';

const OBSERVE = fileURLToPath(new URL('./observe.js', import.meta.url));
const STUB = fileURLToPath(new URL('../webgl-stub.js', import.meta.url));

/** What `observe.js` has noted; times in milliseconds from the page's beginning. */
export interface BenchLog {
  firstPaint: number;
  largest: { time: number; name: string; isLate: boolean } | null;
  tasks: { startTime: number; duration: number }[];
  events: { name: string; duration: number; work: number }[];
  shifts: { value: number; of: string }[];
  /** When each frame came, once frames are watched. */
  frames: number[];
}

/** A page in a browser that has never been anywhere, on a profile's machine and line. */
export interface Visit {
  page: Page;
  session: CDPSession;
  profile: Profile;
  log(): Promise<BenchLog>;
}

const logOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { benchLog: BenchLog }).benchLog);

/**
 * Starts a browser afresh, goes to an address and lets a part of the bench look at the page.
 * @param drawn whether the mountain is drawn, GL stubbed out; else stills stand
 */
export async function visit<Result>(
  { address, profile, drawn }: { address: string; profile: Profile; drawn: boolean },
  look: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const browser = await launchBrowser();
  try {
    const { window: viewport, isPhone, slower, line } = profile;
    const page = await browser.newPage({ viewport, isMobile: isPhone, hasTouch: isPhone });
    await page.addInitScript({ path: OBSERVE });
    if (drawn) await page.addInitScript({ path: STUB });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latency,
      downloadThroughput: line.bits / 8,
      uploadThroughput: line.bits / 8,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.goto(address, { waitUntil: 'commit' });
    return await look({ page, session, profile, log: () => logOf(page) });
  } finally {
    await browser.close();
  }
}

/** How often a page is asked whether it is quiet: a drawn mountain never is, on a machine too slow. */
const MOST_LOOKS = 6;

/** Waits until nothing has kept the page busy for some seconds and all it asked for has come. */
export async function quiet({ page, log }: Visit, seconds = 3): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: 60_000 });
  let before = -1;
  for (let look = 0; look < MOST_LOOKS; look++) {
    const { length } = (await log()).tasks;
    if (length === before) return;
    before = length;
    await page.waitForTimeout(seconds * 1000);
  }
}
