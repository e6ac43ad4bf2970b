/** How Chromium is started: WebGL in software where there is no GPU, and nothing on its own. */
export const LAUNCH_ARGS: string[];

/**
 * Finds a Chromium for the browser tests, installing one if there is none: its path, or undefined
 * for Playwright's own. Throws PlainError, one line saying what to install.
 */
export function findBrowser(): Promise<string | undefined>;
