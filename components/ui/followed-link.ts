/**
 * The link that a click is about to follow in this window: none where the browser is asked for
 * another window, a tab or a file.
 */
export function followedLink(click: MouseEvent): HTMLAnchorElement | undefined {
  const { target, button, altKey, ctrlKey, metaKey, shiftKey } = click;
  if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return undefined;
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
  if (!link || link.hasAttribute('download')) return undefined;
  return ['', '_self'].includes(link.target) ? link : undefined;
}
