import { type Endpoint } from 'comlink';
import { ModelError } from '../errors';

/** Seconds without a word after which a worker is given up: it gives one some fifty times a second. */
const PATIENCE_SECONDS = 10;

/** A line to a training service, and how to hang up. */
export interface Connection {
  endpoint: Endpoint;
  /** Rejects if the other end dies or falls silent; never resolves. */
  broken: Promise<never>;
  /** To be called with every word of the other end: what it says of its progress has its own line. */
  heard(): void;
  close(): void;
}

function startWorker(): Worker {
  try {
    return new Worker(new URL('./training.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    // A frame without an origin of its own may not load one from ours.
    throw new ModelError('worker-missing', 'This page may not start a worker.');
  }
}

/**
 * Starts a worker of its own. Throws a ModelError `worker-missing` where there are none; `broken`
 * rejects with that if the worker dies before its first word, later with `training-failed`, and
 * with that too once it has been silent for ten seconds, as one is that was ended for its memory.
 */
export function connectToWorker(): Connection {
  if (typeof Worker === 'undefined') {
    throw new ModelError('worker-missing', 'This browser has no workers to train in.');
  }
  const worker = startWorker();
  let hasSpoken = false;
  let silentSeconds = 0;
  const heard = () => {
    hasSpoken = true;
    silentSeconds = 0;
  };
  worker.addEventListener('message', heard);
  // Seconds that the page has lived through: while a machine sleeps nobody falls silent.
  let everySecond: ReturnType<typeof setInterval> | undefined;
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      // Its script may be missing, forbidden or broken: then there is no worker to speak of.
      const code = hasSpoken ? 'training-failed' : 'worker-missing';
      const reason = event.message || 'it could not be started';
      reject(new ModelError(code, `The training worker stopped: ${reason}.`));
    });
    everySecond = setInterval(() => {
      if (++silentSeconds <= PATIENCE_SECONDS) return;
      reject(new ModelError('training-failed', 'The training worker fell silent.'));
    }, 1000);
  });
  const close = () => {
    clearInterval(everySecond);
    worker.terminate();
  };
  return { endpoint: worker, broken, heard, close };
}
