type Listener = () => void;

/**
 * Where the reader is: `story` changes with every scrolled frame and is read, never rendered;
 * `step` changes rarely and may drive React. One writer; any number of readers.
 */
export interface PositionStore {
  /** Step index + progress through it. */
  readonly story: number;
  /** Index of the step at the reading line. */
  readonly step: number;
  move(story: number): void;
  /** Called after every move. Returns how to stop. */
  onMove(listener: Listener): () => void;
  /** Called only when `step` changes. Returns how to stop. */
  onStep(listener: Listener): () => void;
}

export function createPositionStore(steps: number): PositionStore {
  const moveListeners = new Set<Listener>();
  const stepListeners = new Set<Listener>();
  let story = 0;
  let step = 0;
  const listen = (set: Set<Listener>) => (listener: Listener) => {
    set.add(listener);
    return () => {
      set.delete(listener);
    };
  };
  return {
    get story() {
      return story;
    },
    get step() {
      return step;
    },
    move(next) {
      if (next === story || Number.isNaN(next)) return;
      story = next;
      const nextStep = Math.min(Math.max(Math.floor(next), 0), Math.max(steps - 1, 0));
      const stepped = nextStep !== step;
      step = nextStep;
      for (const listener of moveListeners) listener();
      if (stepped) for (const listener of stepListeners) listener();
    },
    onMove: listen(moveListeners),
    onStep: listen(stepListeners),
  };
}
