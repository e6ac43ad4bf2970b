/** Work in slices of at most a few milliseconds each; its last word is what was made. */
export type Slices<Value> = Generator<void, Value, void>;

/** Work too short to be cut, in a slice of its own. */
export function* oneSlice<Value>(make: () => Value): Slices<Value> {
  yield;
  return make();
}

/** Does all of it at once. */
export function finish<Value>(slices: Slices<Value>): Value {
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

/**
 * A value that is made slice by slice while nobody needs it yet, and at once when somebody does.
 * What is drawn never depends on how far it had come: asking for the value finishes it.
 */
export class Gradual<Value> {
  private slices: Slices<Value> | null = null;
  private made: { value: Value } | null = null;

  constructor(private readonly make: () => Slices<Value>) {}

  /** Has it been made in full? */
  get whole(): boolean {
    return this.made !== null;
  }

  /** Makes one more slice. Returns true once whole. */
  advance(): boolean {
    if (this.made) return true;
    this.slices ??= this.make();
    const slice = this.slices.next();
    if (slice.done) this.keep(slice.value);
    return this.whole;
  }

  /** The value; makes whatever is missing. */
  get value(): Value {
    if (this.made) return this.made.value;
    this.slices ??= this.make();
    return this.keep(finish(this.slices));
  }

  /** The value if it has been made, for whoever frees it. */
  get existing(): Value | null {
    return this.made ? this.made.value : null;
  }

  private keep(value: Value): Value {
    this.made = { value };
    this.slices = null;
    return value;
  }
}
