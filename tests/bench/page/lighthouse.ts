import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findBrowser, LAUNCH_ARGS } from '../../tools/browser.mjs';

/** The last release that runs on Node 20; far too much to install with the site. */
const RELEASE = 'lighthouse@12.8.2';
/** The story, a scene and the beginning of a chapter. */
const PAGES = ['', 'scenes/odds/', 'chapters/alignment/'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

interface Report {
  categories: Record<string, { score: number | null } | undefined>;
}

/** Asks npx for the release without letting it fetch one; what it prints. */
async function lighthouse(...args: string[]): Promise<string> {
  const CHROME_PATH = (await findBrowser()) ?? '';
  const { stdout } = await promisify(execFile)('npx', ['--offline', '--yes', RELEASE, ...args], {
    env: { ...process.env, CHROME_PATH },
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

/** Scores of a page on a phone, 0…100, in the order of CATEGORIES. */
async function scoresOf(address: string): Promise<number[]> {
  const chrome = `--chrome-flags=--headless=new ${LAUNCH_ARGS.join(' ')}`;
  const report = JSON.parse(
    await lighthouse(address, '--quiet', '--output=json', chrome),
  ) as Report;
  return CATEGORIES.map((name) => Math.round(100 * (report.categories[name]?.score ?? 0)));
}

/** Prints what Lighthouse says of some pages on a phone; one line where it is not at hand. */
export async function printLighthouse(site: string): Promise<void> {
  const isHere = await lighthouse('--version').catch(() => '');
  if (isHere === '') {
    console.log(`\nLighthouse: left out, not at hand (npx ${RELEASE} --version fetches it)`);
    return;
  }
  console.log(`\nLighthouse, phone: ${CATEGORIES.join(' / ')}`);
  for (const page of PAGES) {
    console.log(`/${page}: ${(await scoresOf(site + page)).join(' / ')}`);
  }
}
