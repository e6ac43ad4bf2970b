/**
 * Runs as a page with pictures is parsed. What a lost line kept from coming is asked for again: once
 * the browser is online, and as the reader comes near it once more. To set its address asks anew.
 */
export const PICTURES_AGAIN = `(() => {
  const ask = (picture) => {
    if (picture.complete && !picture.naturalWidth) picture.src = picture.src;
  };
  const away = new WeakSet();
  const near = new IntersectionObserver((seen) => {
    for (const { target, isIntersecting } of seen) {
      if (!isIntersecting) away.add(target);
      else if (away.delete(target)) ask(target);
    }
  }, { rootMargin: '50%' });
  addEventListener('error', ({ target }) => {
    if (target instanceof HTMLImageElement) near.observe(target);
  }, true);
  addEventListener('online', () => document.querySelectorAll('picture > img').forEach(ask));
})()`;
