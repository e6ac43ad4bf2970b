import { useSyncExternalStore } from 'react';
import { type SampledPicture } from '../pose/sampled-picture';

/** What is drawn besides the pose; the page sets it between frames, parts subscribe to their share. */
export class SampledSource {
  private readonly listeners = new Set<() => void>();

  constructor(private shown?: SampledPicture) {}

  /** What is shown now: for a frame, which reads numbers off it. */
  get current(): SampledPicture | undefined {
    return this.shown;
  }

  show(next: SampledPicture | undefined): void {
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
  select: (shown: SampledPicture | undefined) => Share,
): Share {
  return useSyncExternalStore(source.subscribe, () => select(source.current));
}
