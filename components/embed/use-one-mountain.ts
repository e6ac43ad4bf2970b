'use client';
import { useEffect } from 'react';
import { isFramed } from './framed';
import { takeTurn } from './start-turn';
import { useAway } from './use-in-sight';

interface OneMountainInput {
  /** Whether this is an embed; the site's own pages share with nobody. */
  isEmbed: boolean;
  /** Whether the mountain is to move, as far as this frame knows. */
  wanted: boolean;
  /** Told that a frame beside this one has begun to move. */
  onTaken: () => void;
}

/**
 * Of several frames on a page one has a mountain that moves: the one that began last. Frames in a
 * sandbox cannot hear each other, so each gives up its own while it is out of sight.
 * @returns whether the mountain has to rest for now
 */
export function useOneMountain({ isEmbed, wanted, onTaken }: OneMountainInput): boolean {
  const moves = isEmbed && wanted;
  // Nothing is wanted before the page is alive, so the server never asks.
  const isAlone = moves && window.origin === 'null';
  useEffect(() => {
    if (moves && !isAlone && isFramed()) return takeTurn(onTaken);
  }, [moves, isAlone, onTaken]);
  return useAway(isAlone && isFramed());
}
