export interface AskedOnce<Part> {
  /** What came; nothing until then. */
  readonly part: Part | undefined;
  /** Resolves to what comes, the same for all that ask; asks anew after it failed. */
  ask: () => Promise<Part>;
}

/** Loads a thing once, however many ask for it at once. */
export function askedOnce<Part>(load: () => Promise<Part>): AskedOnce<Part> {
  let part: Part | undefined;
  let coming: Promise<Part> | undefined;
  const loadIt = async () => {
    try {
      return (part = await load());
    } catch (reason) {
      coming = undefined;
      throw reason;
    }
  };
  return {
    get part() {
      return part;
    },
    ask: () => (coming ??= loadIt()),
  };
}
