import { defineConfig } from '@playwright/test';
import { findBrowser, LAUNCH_ARGS } from './tests/tools/browser.mjs';
import { freePort } from './tests/tools/free-port.mjs';
import { basePathFromEnvironment } from './tests/tools/project.mjs';

// Worker processes read this file again: what was found once is handed on in the environment.
process.env.FALL_LINE_BROWSER ??= (await findBrowser()) ?? '';
process.env.FALL_LINE_TEST_PORT ??= String(await freePort());

const origin = `http://127.0.0.1:${process.env.FALL_LINE_TEST_PORT}`;

export default defineConfig({
  testDir: 'tests',
  testMatch: ['browser/**/*.spec.ts', 'visual/**/*.spec.ts'],
  globalSetup: './tests/tools/browser-setup.ts',
  outputDir: 'test-results/browser',
  reporter: [['line'], ['json', { outputFile: 'test-results/playwright.json' }]],
  workers: 1,
  retries: 0,
  forbidOnly: true,
  // WebGL in software on two shared cores draws a few frames a second.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    // Pages are addressed as './place/' so that they keep the base path.
    baseURL: `${origin}${basePathFromEnvironment()}/`,
    viewport: { width: 960, height: 600 },
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    launchOptions: {
      executablePath: process.env.FALL_LINE_BROWSER || undefined,
      args: LAUNCH_ARGS,
    },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
});
