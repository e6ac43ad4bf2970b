import { useSyncExternalStore } from 'react';
import { type LivePicture } from '../../pose/live-picture';

/** What is drawn besides the pose; the page sets it between frames, parts subscribe to their share. */
export class SampledSource {
  private readonly listeners = new Set<() => void>();

  constructor(private shown?: LivePicture) {}

  /** What is shown now: for a frame, which reads numbers off it. */
  get current(): LivePicture | undefined {
    return this.shown;
  }

  show(next: LivePicture | undefined): void {
    this.shown = next;
    for (const heard of this.listeners) heard();
  }

  readonly subscribe = (heard: () => void): (() => void) => {
    this.listeners.add(heard);
    return () => this.listeners.delete(heard);
  };
}

/** A share of what is sampled, for as long as it is the same object; renders when it is another. */
export function useSampled<Share>(
  source: SampledSource,
  select: (shown: LivePicture | undefined) => Share,
): Share {
  return useSyncExternalStore(source.subscribe, () => select(source.current));
}
