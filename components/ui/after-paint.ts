/**
 * Calls once the next frame is painted: for what may follow an answer but not hold it up. Returns
 * what calls it off.
 */
export function afterPaint(call: () => void): () => void {
  let timer = 0;
  const request = requestAnimationFrame(() => {
    timer = window.setTimeout(call);
  });
  return () => {
    cancelAnimationFrame(request);
    window.clearTimeout(timer);
  };
}
