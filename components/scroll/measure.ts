import { locate, type StepBox } from './locate';

const STEP_SELECTOR = '[data-step]';

const pixels = (length: string): number => parseFloat(length) || 0;

/** Height of the window with a phone's bars shown, CSS pixels: it stays when they hide. */
export function smallViewportHeight(): number {
  const probe = document.createElement('div');
  probe.style.cssText = 'position:absolute;visibility:hidden;height:100svh';
  document.body.append(probe);
  const { height } = probe.getBoundingClientRect();
  probe.remove();
  return height || window.innerHeight;
}

/**
 * Where the steps lie now, and where each rests: under the middle of the window once a link has led
 * to it. Browser only. `middle`: half of the window's height, CSS pixels.
 */
export function measureSteps(middle: number): StepBox[] {
  const offset = window.scrollY;
  const padding = pixels(getComputedStyle(document.documentElement).scrollPaddingTop);
  return Array.from(document.querySelectorAll(STEP_SELECTOR), (element) => {
    const { top, height } = element.getBoundingClientRect();
    const landing = middle - pixels(getComputedStyle(element).scrollMarginTop) - padding;
    const rest = height > 0 ? Math.min(Math.max(landing / height, 0), 1) : 0;
    return { top: top + offset, height, rest };
  });
}

/** The reader's place in the story, and where each step rests, in steps, as the page stands now. */
export function standNow(): { story: number; rests: number[] } {
  const middle = smallViewportHeight() / 2;
  const boxes = measureSteps(middle);
  return {
    story: locate(boxes, window.scrollY + middle),
    rests: boxes.map(({ rest }, index) => index + rest),
  };
}
