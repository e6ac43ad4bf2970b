/** What marks the page for addresses that lead nowhere. */
export const HAS_FRAMED = 'data-framed-only';

/**
 * Links lead out of a frame even where it may run no script; by itself the page is the topmost, so that
 * nothing changes.
 */
export const OUT_OF_FRAMES = '<base target="_top">';

/**
 * Runs as the 404 page is parsed. In a frame, and under `/embed/`, its one line for frames stands
 * instead of the page. It is decided here since most hosts have one 404 page for all addresses.
 */
export const FRAMED_404 = `(() => {
  if (top === self && !/\\/embed\\//.test(location.pathname)) return;
  addEventListener('DOMContentLoaded', () => {
    const line = document.querySelector('[data-framed-only]');
    line.hidden = false;
    document.body.replaceChildren(line);
  });
})()`;
