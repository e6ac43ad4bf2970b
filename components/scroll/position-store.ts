type Listener = () => void;

/**
 * Where the reader is: `story` changes with every scrolled frame and is read, never rendered;
 * `step` changes rarely and may drive React. `shown` is where the picture is on its way there.
 * One writer; any number of readers.
 */
export interface PositionStore {
  /** Step index + progress through it. */
  readonly story: number;
  /** Index of the step at the reading line. */
  readonly step: number;
  /** The place in the story that the picture shows, in steps as `story`. */
  readonly shown: number;
  move(story: number): void;
  /** Told of a jump, how to go on to where it goes; that says whether it is still on its way. */
  headFor(goOn: () => boolean): void;
  /** Goes on to where a jump is going; says whether one is on its way. */
  goOn(): boolean;
  /** Called after every move. Returns how to stop. */
  onMove(listener: Listener): () => void;
  /** Called by who moves the picture; what it shows is not where the reader is. */
  show(story: number): void;
  /** Called when the picture has another place. Returns how to stop. */
  onShow(listener: Listener): () => void;
  /** Called only when `step` changes. Returns how to stop. */
  onStep(listener: Listener): () => void;
}

export function createPositionStore(steps: number): PositionStore {
  const moveListeners = new Set<Listener>();
  const showListeners = new Set<Listener>();
  const stepListeners = new Set<Listener>();
  let story = 0;
  let step = 0;
  let shown = 0;
  let heading = () => false;
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
    get shown() {
      return shown;
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
    headFor(goOn) {
      heading = goOn;
    },
    goOn: () => heading(),
    onMove: listen(moveListeners),
    show(next) {
      if (next === shown || Number.isNaN(next)) return;
      shown = next;
      for (const listener of showListeners) listener();
    },
    onShow: listen(showListeners),
    onStep: listen(stepListeners),
  };
}
