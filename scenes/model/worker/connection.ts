import { type Endpoint } from 'comlink';
import { ModelError } from '../errors';

/** A line to a training service, and how to hang up. */
export interface Connection {
  endpoint: Endpoint;
  /** Rejects if the other end dies; never resolves. */
  broken: Promise<never>;
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
 * rejects with that if the worker dies before its first word, later with `training-failed`.
 */
export function connectToWorker(): Connection {
  if (typeof Worker === 'undefined') {
    throw new ModelError('worker-missing', 'This browser has no workers to train in.');
  }
  const worker = startWorker();
  let hasSpoken = false;
  worker.addEventListener('message', () => (hasSpoken = true), { once: true });
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      // Its script may be missing, forbidden or broken: then there is no worker to speak of.
      const code = hasSpoken ? 'training-failed' : 'worker-missing';
      const reason = event.message || 'it could not be started';
      reject(new ModelError(code, `The training worker stopped: ${reason}.`));
    });
  });
  return { endpoint: worker, broken, close: () => worker.terminate() };
}
