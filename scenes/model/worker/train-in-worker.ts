import { proxy, releaseProxy, wrap } from 'comlink';
import { ModelError } from '../errors';
import { connectToWorker, type Connection } from './connection';
import { type TrainedMountain, type TrainingRequest, type TrainingStage } from './training-job';
import { type TrainingService } from './training-service';

export interface TrainingOptions {
  onProgress?: (progress: TrainingStage) => void;
  /** Aborting stops the training and rejects with a ModelError `cancelled`. */
  signal?: AbortSignal;
  /** How to reach a training service; a worker of its own if left out. */
  connect?: () => Connection;
}

/**
 * Trains a mountain off the main thread; the whole shipped one takes some seconds. Rejects with a
 * ModelError: `worker-missing`, `training-failed`, `cancelled`, `illegal-request` or
 * `illegal-mixture`.
 */
export async function trainMountain(
  request: TrainingRequest = {},
  { onProgress = () => {}, signal, connect = connectToWorker }: TrainingOptions = {},
): Promise<TrainedMountain> {
  if (signal?.aborted) throw cancelled();
  const connection = connect();
  const service = wrap<TrainingService>(connection.endpoint);
  const stopped = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    const stop = () => {
      void service.cancel();
      reject(cancelled());
    };
    signal?.addEventListener('abort', stop, { signal: stopped.signal });
  });
  try {
    const tell = (progress: TrainingStage) => {
      connection.heard();
      onProgress(progress);
    };
    const training = service.train(request, proxy(tell));
    const outcome = await Promise.race([training, connection.broken, aborted]);
    if ('trained' in outcome) return outcome.trained;
    throw new ModelError(outcome.failure.code, outcome.failure.message);
  } finally {
    stopped.abort();
    service[releaseProxy]();
    connection.close();
  }
}

function cancelled(): ModelError {
  return new ModelError('cancelled', 'Training was cancelled.');
}
