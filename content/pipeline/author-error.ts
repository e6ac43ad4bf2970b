/** One mistake in what an author wrote: where it stands and how to mend it. */
export class AuthorError extends Error {
  override readonly name = 'AuthorError';
  /** Path from the root of the repository, with forward slashes. */
  readonly file: string;
  /** Line in that file, from 1. */
  readonly line: number;
  /** What is wrong, without the place. */
  readonly reason: string;
  /** What to write instead. */
  readonly hint: string;

  constructor(file: string, line: number, reason: string, hint: string) {
    super(`${file}:${line} ${reason}\n  hint: ${hint}`);
    this.file = file;
    this.line = line;
    this.reason = reason;
    this.hint = hint;
  }
}

/** Everything wrong with one chapter, reported at once, in the order of the file's lines. */
export class AuthorErrors extends Error {
  override readonly name = 'AuthorErrors';
  readonly errors: readonly AuthorError[];

  constructor(errors: readonly AuthorError[]) {
    const inOrder = errors.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
    const count = inOrder.length === 1 ? '1 mistake' : `${inOrder.length} mistakes`;
    super(`${count} in what an author wrote\n${inOrder.map((error) => error.message).join('\n')}`);
    this.errors = inOrder;
  }
}
