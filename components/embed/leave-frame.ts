import { secretIn } from './wordpress';

/**
 * Opens an address outside of this frame: in a tab of its own, or where the host allows none by the
 * way that WordPress has for it. Call as a link is clicked: browsers ask for that.
 * @param address a whole address of the site's own
 * @returns whether that was tried; where not, the frame has no way out
 */
export function leaveFrame(address: string): boolean {
  // With `noopener` it would say of an open tab, too, that there is none.
  const tab = window.open(address, '_blank');
  if (tab) {
    cutTies(tab);
    return true;
  }
  const secret = secretIn(window.location.hash);
  if (secret) window.parent.postMessage({ message: 'link', value: address, secret }, '*');
  return secret !== undefined;
}

function cutTies(tab: Window): void {
  try {
    tab.opener = null;
  } catch {
    // From a sandbox it is out of reach at once. What opens is the site's own page, and asks nothing.
  }
}
