'use client';
import { type ChangeEvent, type PointerEvent, useRef } from 'react';

/** How far a finger goes before it is on its way, CSS pixels: across with the slider, else past it. */
const ON_ITS_WAY = 8;

interface Touch {
  /** Where it began, CSS pixels. */
  x: number;
  y: number;
  /** The value under the finger, if it is another than before. */
  to?: number;
}

/**
 * Leaves a slider alone while a finger may only be passing over it: a browser sets it where it is
 * touched, before it can know that the page is to be scrolled. A tap counts as it ends.
 * @param moveTo told what the reader sets
 * @returns for the input
 */
export function useTouchHold(moveTo: (value: number) => void) {
  const held = useRef<Touch>(undefined);
  const letGo = () => {
    const to = held.current?.to;
    held.current = undefined;
    if (to !== undefined) moveTo(to);
  };
  return {
    onPointerDown: ({ pointerType, clientX, clientY }: PointerEvent) => {
      held.current = pointerType === 'touch' ? { x: clientX, y: clientY } : undefined;
    },
    onPointerMove: ({ clientX }: PointerEvent) => {
      if (held.current && Math.abs(clientX - held.current.x) > ON_ITS_WAY) letGo();
    },
    onPointerUp: ({ clientY }: PointerEvent) => {
      // A flick may be over before a busy browser takes it to scroll, and cancels it.
      const y = held.current?.y ?? clientY;
      if (Math.abs(clientY - y) > ON_ITS_WAY) held.current = undefined;
      else letGo();
    },
    onPointerCancel: () => {
      held.current = undefined;
    },
    onChange: ({ target: { valueAsNumber } }: ChangeEvent<HTMLInputElement>) => {
      if (held.current) held.current.to = valueAsNumber;
      else moveTo(valueAsNumber);
    },
  };
}
