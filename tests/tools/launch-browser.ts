import { type Browser, chromium } from '@playwright/test';
import { findBrowser, LAUNCH_ARGS } from './browser.mjs';

/** A browser that draws in software, for commands that are not tests. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: (await findBrowser()) || undefined,
    args: LAUNCH_ARGS,
  });
}
