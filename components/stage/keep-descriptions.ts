/**
 * Leaves the descriptions of pictures to the steps in the window, which are being read, until they
 * have left it: where the canvas takes over late, no line of theirs moves.
 */
export function keepDescriptions(): void {
  const { innerHeight } = window;
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) continue;
      target.removeAttribute('data-described');
      observer.unobserve(target);
    }
  });
  for (const step of document.querySelectorAll('[data-step]')) {
    const { top, bottom } = step.getBoundingClientRect();
    if (bottom <= 0 || top >= innerHeight) continue;
    step.setAttribute('data-described', '');
    observer.observe(step);
  }
}
