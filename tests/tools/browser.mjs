import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { commandOf, PlainError } from './project.mjs';
import { run, runNode } from './process.mjs';

/** The headless shell first: the same engine without a window around it, in half the time. */
const COMMANDS = [
  'chromium-headless-shell',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge',
];

const isRoot = process.getuid?.() === 0;

/** How Chromium is started: WebGL in software where there is no GPU, and nothing on its own. */
export const LAUNCH_ARGS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  ...(isRoot ? ['--no-sandbox'] : []),
];

/** Places a browser is usually installed in on this system, in order of preference. */
function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA, 'PROGRAMFILES(X86)': x86 } = process.env;
    const folders = [PROGRAMFILES, x86, LOCALAPPDATA].filter(Boolean);
    const programs = ['Google/Chrome', 'Chromium'].map((name) => `${name}/Application/chrome.exe`);
    programs.push('Microsoft/Edge/Application/msedge.exe');
    return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Whether a browser starts here and shows a page; undefined means Playwright's own. */
async function starts(executablePath) {
  const { chromium } = await import('playwright');
  try {
    const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS, timeout: 30_000 });
    await browser.newPage();
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

/** Debian and its like without Ubuntu, whose chromium package is only a pointer to a snap. */
function isDebian() {
  if (!existsSync('/etc/os-release')) return false;
  return /^ID=("?)debian\1$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

async function installPlaywrightBrowser() {
  console.log("No browser found: installing Playwright's Chromium …");
  await runNode(commandOf('playwright'), ['install', 'chromium'], {
    timeoutSeconds: 240,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
  });
}

async function installDebianBrowser() {
  console.log("No browser found: installing Debian's Chromium …");
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { timeoutSeconds: 120, env });
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const args = ['install', '-y', '--no-install-recommends', name];
    if ((await run('apt-get', args, { timeoutSeconds: 300, env })).ok) return;
  }
}

/** The first browser of those installed that starts; false if none does. */
async function findInstalled() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (await starts(named)) return named;
    console.log(`CHROME_PATH is ${named}, which does not start; looking for another browser.`);
  }
  for (const place of usualPlaces()) {
    if (existsSync(place) && (await starts(place))) return place;
  }
  return (await starts(undefined)) ? undefined : false;
}

/**
 * Finds a Chromium for the browser tests, installing one if there is none.
 *
 * @returns {Promise<string | undefined>} its path, or undefined for Playwright's own.
 * @throws {PlainError} one line saying what to install.
 */
export async function findBrowser() {
  const attempts = [installPlaywrightBrowser];
  if (isRoot && isDebian()) attempts.push(installDebianBrowser);
  let found = await findInstalled();
  for (const attempt of attempts) {
    if (found !== false) return found;
    await attempt();
    found = await findInstalled();
  }
  if (found !== false) return found;
  throw new PlainError(
    'No browser to test with: install Chrome or Chromium, or set CHROME_PATH to one.',
  );
}
