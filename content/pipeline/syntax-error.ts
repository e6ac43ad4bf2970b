import { AuthorError } from './author-error';

/** Hints for what the Markdown parser says, by a piece of its message. */
const HINTS: readonly (readonly [RegExp, string])[] = [
  [/closing tag|closing slash/i, 'close every word where it was opened: <Aside> … </Aside>'],
  [/acorn|expression|estree/i, 'braces hold only a number or a text; write \\{ for a brace itself'],
  [
    /before name|in name|attribute/i,
    'write \\< for a smaller-than sign; give props as name="text"',
  ],
];
const GENERAL_HINT = 'look for a tag, a quote or a brace that is not closed';

interface BuildMessage {
  text: string;
  location: { line: number } | null;
}

const isBuildFailure = (error: unknown): error is { errors: BuildMessage[] } =>
  error instanceof Error && 'errors' in error && Array.isArray(error.errors);

const isYamlError = (error: unknown): error is { reason: string; mark: { line: number } } =>
  error instanceof Error && 'mark' in error && 'reason' in error;

/** Mistakes that kept the parser from reading a file at all; undefined for any other error. */
export function readSyntaxErrors(error: unknown, file: string): AuthorError[] | undefined {
  if (isYamlError(error)) {
    const hint = 'put a value with a colon or a quote in it between quotes';
    const reason = `the frontmatter is not YAML: ${error.reason}`;
    return [new AuthorError(file, error.mark.line + 1, reason, hint)];
  }
  if (!isBuildFailure(error)) return undefined;
  return error.errors.map(({ text, location }) => {
    const reason = text
      .replace(/^.*?Cannot process MDX file with esbuild:?\s*/s, '')
      .split('\n')[0];
    const hint = HINTS.find(([pattern]) => pattern.test(text))?.[1] ?? GENERAL_HINT;
    return new AuthorError(file, location?.line ?? 1, reason, hint);
  });
}
