/** So long an idle moment is waited for, milliseconds. */
const PATIENCE_MS = 1500;
/** So long where a browser does not tell of idle moments. */
const GUESS_MS = 200;

/** Calls back once the page has nothing to do. What it returns calls that off. */
export function whenIdle(call: () => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = window.setTimeout(call, GUESS_MS);
    return () => window.clearTimeout(timer);
  }
  const request = window.requestIdleCallback(call, { timeout: PATIENCE_MS });
  return () => window.cancelIdleCallback(request);
}
