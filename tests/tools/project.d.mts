/** Root of the repository, absolute. */
export const ROOT: string;
/** Where `next build` writes the site, absolute. */
export const EXPORT_DIR: string;
/** Absolute path of a place in the repository. */
export function inRoot(...parts: string[]): string;
/** Base path as next.config.ts understands it: '' or '/some/path' without a trailing slash. */
export function basePathFromEnvironment(): string;
/** Script behind an installed package's command, to be run with this Node. */
export function commandOf(packageName: string, commandName?: string): string;
/** A failure whose message is all the reader needs. */
export class PlainError extends Error {}
/** Prints a failure, a PlainError as its one line, and makes the process exit with 1. */
export function reportFailure(error: unknown): void;
