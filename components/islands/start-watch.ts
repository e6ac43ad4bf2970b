/** So long scripts may take before the page says that it waits for them, milliseconds. */
const PATIENCE_MS = 8000;

/**
 * Runs as the page is parsed: marks a page whose scripts fail, are cut, or do not come. What starts
 * late all the same takes the mark back.
 */
export const WATCH_START = `(() => {
  const { dataset } = document.documentElement;
  const fail = () => {
    if (dataset.start) return;
    dataset.start = 'failed';
    dataset.mountain ??= 'still';
  };
  addEventListener('error', ({ target }) => {
    if (target === window || target instanceof HTMLScriptElement) fail();
  }, true);
  document.addEventListener('DOMContentLoaded', () => setTimeout(fail, ${PATIENCE_MS}));
})()`;
