/** A file that is not there, or not in time. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    readonly code: 'missing' | 'late',
    message: string,
  ) {
    super(message);
  }
}

/** Seconds for a file to arrive whole. */
const PATIENCE_SECONDS = 15;

/**
 * Fetches a file of this site. Rejects with a FileError that names it where it is not there, or not
 * here after fifteen seconds; with the signal's reason where that aborts.
 */
export async function fetchFile(url: string, signal?: AbortSignal): Promise<Uint8Array> {
  signal?.throwIfAborted();
  const stop = new AbortController();
  const pass = () => stop.abort(signal?.reason);
  signal?.addEventListener('abort', pass);
  const late = () =>
    stop.abort(new FileError('late', `${url}: not here after ${PATIENCE_SECONDS} s`));
  const timer = setTimeout(late, PATIENCE_SECONDS * 1000);
  try {
    const response = await fetch(url, { signal: stop.signal });
    if (!response.ok) throw new FileError('missing', `${url}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', pass);
  }
}
