'use client';
import { useCallback, useState } from 'react';
import { type Start } from '@/scenes/state/frame-options';
import { useSeen } from '../embed/use-in-sight';
import { useOneMountain } from '../embed/use-one-mountain';
import { useReducedMotion } from '../ui/use-reader-settings';
import { type ScenePlace } from './scene-address';
import { useCanDraw } from './use-can-draw';
import { useSelfStart } from './use-self-start';

interface MovingInput {
  /** When the address asks for it to move. */
  start: Start;
  /** Whether the reader has set anything that the still does not show, where a picture may follow that. */
  changed: boolean;
  place: ScenePlace;
}

export interface Moving {
  moving: boolean;
  /** The switch; none where nothing can be drawn. */
  toggle: (() => void) | undefined;
  /** Lets it move, or has it stand back for another one. */
  ask: (moves: boolean) => void;
  /** Whether it stands still for another one's sake. */
  yields: boolean;
}

/**
 * Whether a scene's picture moves, and the switch: what was asked last goes before all else. Where
 * nothing can be drawn it does not, and there is no switch.
 */
export function useMoving({ start, changed, place }: MovingInput): Moving {
  const starts = useSelfStart(changed, useReducedMotion());
  const [asked, setAsked] = useState<boolean | 'yields'>();
  const seen = useSeen(start === 'visible');
  const yields = asked === 'yields';
  const can = useCanDraw(yields || (asked ?? starts));
  const byItself = start === 'auto' || seen || starts;
  const wanted = can && (asked === undefined ? byItself : asked === true);
  const ask = useCallback((moves: boolean) => setAsked(moves || 'yields'), []);
  const stand = useCallback(() => ask(false), [ask]);
  const rests = useOneMountain({ isEmbed: place === 'embed', wanted, onTaken: stand });
  const moving = wanted && !rests;
  const toggle = useCallback(() => setAsked(!moving), [moving]);
  return { moving, toggle: can ? toggle : undefined, ask, yields };
}
