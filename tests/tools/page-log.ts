import { type Page } from '@playwright/test';

/** What a page did that it should not do, and which scripts it asked for; filled as it goes. */
export interface PageLog {
  /** Errors on the console, uncaught errors and failed requests. */
  errors: string[];
  /** Addresses asked for outside the site's own origin. */
  foreign: string[];
  /** Addresses of the scripts asked for, each once. */
  scripts: Set<string>;
}

/** Starts listening to a page; call before it goes anywhere. `origin`: the site's own. */
export function watchPage(page: Page, origin: string): PageLog {
  const log: PageLog = { errors: [], foreign: [], scripts: new Set() };
  page.on('console', (message) => {
    if (message.type() === 'error') log.errors.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => log.errors.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400) log.errors.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) log.foreign.push(request.url());
    if (request.resourceType() === 'script') log.scripts.add(request.url());
  });
  return log;
}
