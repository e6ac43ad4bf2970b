'use client';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type MountainTrouble } from '../ui/MissingMountain';
import { useAgainOnline } from '../ui/use-again-online';
import { type Engine, type TurnOptions } from './engine';
import {
  type Drawing,
  type EngineState,
  type EngineStatus,
  LOADING,
  runEngine,
} from './run-engine';

interface EngineInput extends Drawing {
  /** What the canvas is put into, as large as it. */
  box: RefObject<HTMLElement | null>;
  labels: RefObject<HTMLElement | null>;
  /** Lets the reader turn the mountain, once it is drawn. */
  turn?: TurnOptions;
}

interface RunningEngine {
  status: EngineStatus;
  /** Why there is nothing to see, or not yet, once the reader is to be told. */
  trouble: MountainTrouble | undefined;
  /** Starts anew. */
  retry: () => void;
  redraw: () => void;
}

/**
 * Loads the 3D code and keeps one engine running for as long as the component is mounted. Every
 * engine has a canvas of its own: the context of one that was stopped goes with it, a little later.
 */
export function useEngine(input: EngineInput): RunningEngine {
  const { box, labels, frame, onFrame, textBoxes, tier, adapt, sampled, turn, since } = input;
  const [{ status, trouble }, setState] = useState<EngineState>(LOADING);
  const [attempt, setAttempt] = useState(0);
  const engine = useRef<Engine | null>(null);
  const wanted = useRef(sampled);

  useEffect(() => {
    wanted.current = sampled;
    engine.current?.show(sampled);
  }, [sampled]);
  useEffect(() => {
    if (turn && status === 'drawing') engine.current?.letTurn(turn);
  }, [turn, status]);

  useEffect(() => {
    const [around, overlay] = [box.current, labels.current];
    if (!around || !overlay) return;
    const abort = new AbortController();
    const onEngine = (running: Engine) => {
      engine.current = running;
      running.show(wanted.current);
    };
    runEngine({
      box: around,
      overlay,
      ...{ frame, onFrame, textBoxes, tier, adapt, onEngine },
      sampled: wanted.current,
      onState: setState,
      since: attempt === 0 ? since : undefined,
      signal: abort.signal,
    });
    return () => {
      engine.current = null;
      abort.abort();
      setState(LOADING);
    };
  }, [box, labels, frame, onFrame, textBoxes, tier, adapt, since, attempt]);

  const redraw = useCallback(() => engine.current?.redraw(), []);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  useAgainOnline(status === 'failed', retry);
  return { status, trouble, retry, redraw };
}
