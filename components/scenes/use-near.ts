'use client';
import { type RefObject, useEffect, useRef } from 'react';
import { whenSeen } from '../ui/when-seen';

/** Half a window away is near. */
const NEAR = '50%';

/** Calls once what wears the ref is drawn and near the window: not while it is folded away or left out. */
export function useNear(onNear: (() => void) | undefined): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current && onNear) return whenSeen(place.current, onNear, NEAR);
  }, [onNear]);
  return place;
}
