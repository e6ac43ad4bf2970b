'use client';
import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Reads an input once, as the page comes to life: what a reader set before the scripts were here is
 * still in it, and no event will tell of it again. Runs before anything is drawn anew.
 * @param adopt given the element; to do nothing where the element says what it was made to say
 * @returns for the element to be read
 */
export function useEarlyInput<Element extends HTMLElement>(
  adopt: (element: Element) => void,
): RefObject<Element | null> {
  const element = useRef<Element>(null);
  const first = useRef(adopt);
  useLayoutEffect(() => {
    if (element.current) first.current(element.current);
  }, []);
  return element;
}
