/**
 * Calls back once the page has been in sight for so many seconds: one in the background draws
 * nothing and waits for nothing, nor does a machine that sleeps.
 * @param signal aborting calls it off
 */
export function afterVisibleSeconds(
  seconds: number,
  onTime: () => void,
  signal: AbortSignal,
): void {
  let left = seconds;
  const everySecond = window.setInterval(() => {
    if (document.hidden || --left > 0) return;
    window.clearInterval(everySecond);
    onTime();
  }, 1000);
  signal.addEventListener('abort', () => window.clearInterval(everySecond), { once: true });
}
