'use client';
import { useCallback, useState } from 'react';
import { useReducedMotion } from '../ui/use-reader-settings';
import { useCanDraw } from './use-can-draw';
import { useSelfStart } from './use-self-start';

interface MovingInput {
  /** Whether the address asks for it to move at once. */
  auto: boolean;
  /** Whether the reader has set anything that the still does not show, where a picture may follow that. */
  changed: boolean;
}

/**
 * Whether a scene's picture moves, and the switch: what the reader asked last goes before all else.
 * Where nothing can be drawn it does not, and there is no switch.
 */
export function useMoving({ auto, changed }: MovingInput): [boolean, (() => void) | undefined] {
  const starts = useSelfStart(changed, useReducedMotion());
  const [asked, setAsked] = useState<boolean>();
  const can = useCanDraw(asked ?? starts);
  const moving = can && (asked ?? (auto || starts));
  const toggle = useCallback(() => setAsked(!moving), [moving]);
  return [moving, can ? toggle : undefined];
}
