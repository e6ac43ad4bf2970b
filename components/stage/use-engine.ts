'use client';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type SampledPicture } from '@/scenes/pose/sampled-picture';
import { type PoseFrame } from '@/scenes/pose/pose';
import { type TierName } from '@/scenes/quality/tiers';
import { type Engine, type TurnOptions } from './engine';
import { type Box } from './label-spots';

export type EngineStatus = 'loading' | 'drawing' | 'failed';

interface EngineInput {
  canvas: RefObject<HTMLCanvasElement | null>;
  labels: RefObject<HTMLElement | null>;
  frame: PoseFrame;
  onFrame(listener: () => void): () => void;
  /** Where words of the story stand now: labels keep off them. */
  textBoxes(): Box[];
  tier: TierName;
  /** May go to a lower tier where frames take too long. */
  adapt: boolean;
  /** What to draw besides the pose; the same object, nothing new. */
  sampled?: SampledPicture;
  /** Lets the reader turn the mountain, once it is drawn. */
  turn?: TurnOptions;
}

/** Loads the 3D code and keeps one engine running for as long as the component is mounted. */
export function useEngine(input: EngineInput): {
  status: EngineStatus;
  redraw: () => void;
} {
  const { canvas, labels, frame, onFrame, textBoxes, tier, adapt, sampled, turn } = input;
  const [status, setStatus] = useState<EngineStatus>('loading');
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
    const abort = new AbortController();
    const { signal } = abort;
    const start = async (element: HTMLCanvasElement, overlay: HTMLElement) => {
      const [{ startEngine }, { createLabelSink }] = await Promise.all([
        import('./engine'),
        import('./label-sink'),
      ]);
      signal.throwIfAborted();
      const running = await startEngine({
        canvas: element,
        frame,
        tier,
        adapt,
        sampled: wanted.current,
        basePath: process.env.NEXT_PUBLIC_BASE_PATH ?? '',
        labels: createLabelSink(overlay, textBoxes),
        onDrawn: (cost) => {
          element.dataset.draws = String(Number(element.dataset.draws ?? 0) + 1);
          element.dataset.cost = Object.values(cost).join(' ');
          setStatus('drawing');
        },
        onGone: () => setStatus('failed'),
        onTier: (name) => {
          element.dataset.tier = name;
        },
        signal,
      });
      engine.current = running;
      running.show(wanted.current);
      // The engine gives the canvas a size of its own, so it is the box around it that is watched.
      const box = element.parentElement ?? element;
      const fit = new ResizeObserver(() => running.resize(box.clientWidth, box.clientHeight));
      fit.observe(box);
      signal.addEventListener('abort', () => fit.disconnect(), { once: true });
      signal.addEventListener('abort', onFrame(running.redraw), { once: true });
      running.redraw();
    };
    if (canvas.current && labels.current) {
      start(canvas.current, labels.current).catch((reason: unknown) => {
        if (signal.aborted) return;
        console.warn('The 3D mountain could not start.', reason);
        setStatus('failed');
      });
    }
    return () => {
      engine.current = null;
      abort.abort();
    };
  }, [canvas, labels, frame, onFrame, textBoxes, tier, adapt]);

  const redraw = useCallback(() => engine.current?.redraw(), []);
  return { status, redraw };
}
