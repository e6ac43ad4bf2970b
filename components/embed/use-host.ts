'use client';
import { useEffect, useRef } from 'react';
import { formatState, parseState, sameState } from '@/scenes/state/address';
import { type SceneState } from '@/scenes/state/scene-state';
import { isFramed, tellHost } from './framed';
import { readHostMessage } from './messages';

/** A state is told once it stands still, as its sentences are written. */
const TOLD_AFTER_MS = 120;

interface HostInput {
  scene: { id: string; start: SceneState };
  state: SceneState;
  /** The state that the frame was opened with. */
  opened: SceneState;
  /** Odds and words of `state`, once they are known; writing the words takes time. */
  shown: { odds: readonly number[]; description: string } | undefined;
  moving: boolean;
  onState: (state: SceneState) => void;
  /** Asked to move, or to be a still. */
  onMove: (moves: boolean) => void;
}

/** Speaks with the page that holds this frame, as `messages.ts` has it; outside of one it is silent. */
export function useHost(input: HostInput): void {
  const { scene, state, opened, shown, moving } = input;
  const { id, start } = scene;
  const latest = useRef(input);
  const told = useRef<{ state?: SceneState; moving: boolean }>({ moving: false });

  useEffect(() => {
    latest.current = input;
  });

  useEffect(() => {
    if (!shown || !isFramed() || sameState(state, told.current.state ?? opened)) return;
    const tell = () => {
      told.current.state = state;
      const { odds, description } = shown;
      tellHost(id, { event: 'change', state: formatState(state, start), odds, description });
    };
    const timer = setTimeout(tell, TOLD_AFTER_MS);
    return () => clearTimeout(timer);
  }, [id, start, state, opened, shown]);

  useEffect(() => {
    if (moving === told.current.moving) return;
    told.current.moving = moving;
    if (isFramed()) tellHost(id, { event: moving ? 'live' : 'still' });
  }, [id, moving]);

  useEffect(() => {
    if (!isFramed()) return;
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      const wish = source === window.parent ? readHostMessage(data) : undefined;
      const { onState, onMove } = latest.current;
      if (wish?.set !== undefined) onState(parseState(wish.set, start));
      if (wish?.still) onMove(false);
      else if (wish?.start) onMove(true);
    };
    window.addEventListener('message', hear);
    tellHost(id, { event: 'ready' });
    return () => window.removeEventListener('message', hear);
  }, [id, start]);
}
