'use client';
import { useMotionValueEvent, useScroll } from 'framer-motion';
import { useEffect, useRef } from 'react';
import { lineOf, locate, type StepBox } from './locate';
import { type PositionStore } from './position-store';

const STEP_SELECTOR = '[data-step]';

function measure(): StepBox[] {
  const offset = window.scrollY;
  return Array.from(document.querySelectorAll(STEP_SELECTOR), (element) => {
    const { top, height } = element.getBoundingClientRect();
    return { top: top + offset, height };
  });
}

/** Height of the window with a phone's bars shown, CSS pixels: it stays when they hide. */
function smallViewportHeight(): number {
  const probe = document.createElement('div');
  probe.style.cssText = 'position:absolute;visibility:hidden;height:100svh';
  document.body.append(probe);
  const { height } = probe.getBoundingClientRect();
  probe.remove();
  return height || window.innerHeight;
}

/** Keeps `store` at the step under the middle of the window. The page scrolls natively. */
export function useReadingPosition(store: PositionStore): void {
  const { scrollY } = useScroll();
  const boxes = useRef<StepBox[]>([]);
  const middle = useRef(0);

  useEffect(() => {
    let size = '';
    const settle = () => {
      const height = smallViewportHeight();
      const nextSize = `${window.innerWidth}×${height}`;
      const turned = size !== '' && nextSize !== size;
      size = nextSize;
      const story = store.story;
      middle.current = height / 2;
      boxes.current = measure();
      if (turned && story > 0) {
        const top = lineOf(boxes.current, story) - middle.current;
        window.scrollTo({ top, behavior: 'instant' });
      }
      store.move(locate(boxes.current, window.scrollY + middle.current));
    };
    settle();
    const observer = new ResizeObserver(settle);
    observer.observe(document.documentElement);
    window.addEventListener('resize', settle);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', settle);
    };
  }, [store]);

  useMotionValueEvent(scrollY, 'change', (top) => {
    store.move(locate(boxes.current, top + middle.current));
  });
}
