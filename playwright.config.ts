import { defineConfig } from '@playwright/test';
import { findBrowser, LAUNCH_ARGS } from './tests/tools/browser.mjs';
import { freePort } from './tests/tools/free-port.mjs';
import { basePathFromEnvironment } from './tests/tools/project.mjs';

// Worker processes read this file again: what was found once is handed on in the environment.
process.env.FALL_LINE_BROWSER ??= (await findBrowser()) ?? '';
process.env.FALL_LINE_TEST_PORT ??= String(await freePort());

/** Tests that watch time, memory or the pixels of a moving mountain have the machine to themselves. */
const ALONE = [
  'browser/{budgets,glide,leaks,story,story-scene,tier}.spec.ts',
  'visual/visual.spec.ts',
];

const origin = `http://127.0.0.1:${process.env.FALL_LINE_TEST_PORT}`;

export default defineConfig({
  testDir: 'tests',
  globalSetup: './tests/tools/browser-setup.ts',
  outputDir: 'test-results/browser',
  reporter: [['line'], ['json', { outputFile: 'test-results/playwright.json' }]],
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // WebGL in software on two shared cores draws a few frames a second.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: 'chromium',
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
  projects: [
    {
      name: 'together',
      testMatch: ['browser/**/*.spec.ts', 'visual/pages/**/*.spec.ts'],
      testIgnore: ALONE,
      fullyParallel: true,
    },
    { name: 'alone', testMatch: ALONE, workers: 1 },
  ],
});
