/**
 * Calls once an element comes into the window, or as near to it as `margin` says (a CSS length or
 * share, as in `rootMargin`). What is not drawn, or stands in a frame out of sight, is not seen.
 * @returns what calls it off
 */
export function whenSeen(element: Element, onSeen: () => void, margin = '0px'): () => void {
  const sight = new IntersectionObserver(
    (seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      sight.disconnect();
      onSeen();
    },
    { rootMargin: margin },
  );
  sight.observe(element);
  return () => sight.disconnect();
}
