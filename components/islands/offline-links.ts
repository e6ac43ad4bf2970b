import { followedLink } from '../ui/followed-link';
import { isThisPage } from '../ui/is-this-page';

/** How long the page says that a link led nowhere. */
const SAID_MS = 8000;

/**
 * Without a connection, a link that cannot be loaded leaves the reader where they are, and the page
 * says so. One that can, from this very machine, is followed.
 */
export function stayWhereNothingLoads(): void {
  const { dataset } = document.documentElement;
  const forget = () => delete dataset.unreached;
  // The window hears of a click last: what answers a link itself has done so.
  window.addEventListener('click', (click) => {
    const link = followedLink(click);
    if (navigator.onLine || click.defaultPrevented || !link || isThisPage(link.href)) return;
    click.preventDefault();
    const follow = () => window.location.assign(link.href);
    const stay = () => {
      dataset.unreached = '';
      window.setTimeout(forget, SAID_MS);
    };
    fetch(link.href, { method: 'HEAD', mode: 'no-cors' }).then(follow, stay);
  });
  window.addEventListener('online', forget);
}
