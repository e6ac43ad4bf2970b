/** Calls back whenever a CSS pixel takes more device pixels or fewer: on another monitor, or zoomed. */
export function watchPixelRatio(onChange: () => void, signal: AbortSignal): void {
  const present = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
  const onOther = () => {
    onChange();
    watchPixelRatio(onChange, signal);
  };
  present.addEventListener('change', onOther, { once: true, signal });
}
