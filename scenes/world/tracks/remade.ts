/**
 * What is made of a value, kept as long as the value is the same object: made anew when another
 * comes, and the old freed. So what is shown follows from the value alone.
 */
export class Remade<Value extends object, Made> {
  private kept: { value: Value; made: Made } | undefined;

  constructor(
    private readonly make: (value: Value) => Made,
    private readonly free: (made: Made) => void,
  ) {}

  /** What is made of this value; frees what was made of the one before. */
  of(value: Value | undefined): Made | undefined {
    if (this.kept?.value === value) return this.kept?.made;
    this.dispose();
    if (value) this.kept = { value, made: this.make(value) };
    return this.kept?.made;
  }

  dispose(): void {
    if (this.kept) this.free(this.kept.made);
    this.kept = undefined;
  }
}
