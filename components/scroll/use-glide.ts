'use client';
import { useMotionValue, useMotionValueEvent, useSpring } from 'framer-motion';
import { useCallback } from 'react';
import { type PositionStore } from './position-store';

/** Never overshoots; 90 ms behind a steady scroll, and at rest half a second after. In steps. */
const SPRING = { stiffness: 500, damping: 45, restDelta: 0.0005 };

/** Further behind than this, in steps, the picture is there at once: links go about a step. */
const JUMP = 0.75;

/** How a place in the story, step index + progress, becomes the reader's. */
export interface Glide {
  /** The reader is there at once, the picture a moment later. */
  follow(story: number): void;
  /** Both are there at once. */
  jump(story: number): void;
}

/**
 * Lets the picture glide to where the reader is, on a spring.
 * @param canGlide asked as the reader moves: whether the picture glides now, or is there at once
 */
export function useGlide(store: PositionStore, canGlide: () => boolean): Glide {
  const place = useMotionValue(0);
  const spring = useSpring(place, SPRING);
  useMotionValueEvent(spring, 'change', (story) => store.show(story));

  const jump = useCallback(
    (story: number) => {
      store.move(story);
      // Both, for the spring sets off wherever its source jumps to; and a value that stays the same
      // would tell a new store nothing.
      place.jump(story);
      spring.jump(story);
      store.show(story);
    },
    [store, place, spring],
  );
  const follow = useCallback(
    (story: number) => {
      if (Math.abs(story - store.shown) > JUMP || !canGlide()) return jump(story);
      store.move(story);
      place.set(story);
    },
    [store, place, jump, canGlide],
  );
  return { follow, jump };
}
