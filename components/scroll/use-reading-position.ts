'use client';
import { useMotionValueEvent, useScroll } from 'framer-motion';
import { useEffect, useRef } from 'react';
import { lineAfter, locate, type StepBox } from './locate';
import { measureSteps, smallViewportHeight } from './measure';
import { type PositionStore } from './position-store';
import { useGlide } from './use-glide';

/** How the page stands: its steps, its window, and how far it is scrolled, CSS pixels. */
interface Stand {
  boxes: StepBox[];
  width: number;
  height: number;
  scroll: number;
}

function measure(): Stand {
  const height = smallViewportHeight();
  const boxes = measureSteps(height / 2);
  return { boxes, width: window.innerWidth, height, scroll: window.scrollY };
}

const lineIn = ({ scroll, height }: Stand): number => scroll + height / 2;

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1;

const isTurned = (a: Stand, b: Stand): boolean => a.width !== b.width || a.height !== b.height;

const isMoved = (a: Stand, b: Stand): boolean =>
  a.boxes.some(({ top, height }, i) => {
    return !isNear(top, b.boxes[i]?.top) || !isNear(height, b.boxes[i]?.height);
  });

let paper: MediaQueryList | undefined;

/** While a page is printed it is laid out anew, and its reader has gone nowhere. */
const isOnPaper = (): boolean => (paper ??= window.matchMedia('print')).matches;

/** Whether the page is scrolled as it was, or as far as it still can be: nobody has scrolled it. */
function isLeft(before: Stand, now: Stand): boolean {
  const end = document.documentElement.scrollHeight - window.innerHeight;
  return isNear(before.scroll, now.scroll) || (now.scroll < before.scroll && now.scroll >= end - 1);
}

/**
 * Keeps `store` at the step under the middle of the window. The page scrolls natively; where its
 * layout changes by anything else than the reader's scrolling (a turned phone, another setting,
 * larger letters), it stands at the same place in the story. Where the picture can glide it follows,
 * but for a link, a jump and another layout.
 */
export function useReadingPosition(store: PositionStore, canGlide: () => boolean): void {
  const { scrollY } = useScroll();
  const { follow, jump } = useGlide(store, canGlide);
  const stand = useRef<Stand>(undefined);

  useEffect(() => {
    const settle = () => {
      if (isOnPaper()) return;
      const before = stand.current;
      const now = measure();
      stand.current = now;
      const first = before?.boxes[0]?.top ?? Infinity;
      if (before && (isTurned(before, now) || isMoved(before, now))) {
        const line = lineIn(before);
        const isHeld = line >= first && (isTurned(before, now) || isLeft(before, now));
        if (!store.goOn() && isHeld) {
          const top = lineAfter(before.boxes, now.boxes, line) - now.height / 2;
          if (!isNear(top, now.scroll)) window.scrollTo({ top, behavior: 'instant' });
        }
        now.scroll = window.scrollY;
      }
      jump(locate(now.boxes, lineIn(now)));
    };
    const arrive = () => {
      const { current } = stand;
      if (current) jump(locate(current.boxes, lineIn({ ...current, scroll: window.scrollY })));
    };
    settle();
    const onScroll = () => {
      if (stand.current) stand.current.scroll = window.scrollY;
    };
    const observer = new ResizeObserver(settle);
    observer.observe(document.documentElement);
    window.addEventListener('resize', settle);
    window.addEventListener('hashchange', arrive);
    window.addEventListener('scroll', onScroll, { passive: true });
    // The browser would hold some element in place as well, and not the place in the story.
    const { style } = document.documentElement;
    style.setProperty('overflow-anchor', 'none');
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', settle);
      window.removeEventListener('hashchange', arrive);
      window.removeEventListener('scroll', onScroll);
      style.removeProperty('overflow-anchor');
    };
  }, [store, jump]);

  useMotionValueEvent(scrollY, 'change', (scroll) => {
    if (stand.current && !isOnPaper())
      follow(locate(stand.current.boxes, lineIn({ ...stand.current, scroll })));
  });
}
