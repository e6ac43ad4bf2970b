import { ModelError } from '../errors';
import { trainMountain, type TrainingOptions } from './train-in-worker';
import { type TrainedMountain, type TrainingRequest } from './training-job';

/**
 * Trains in a worker or, where none can be made (a sandboxed frame, an old browser) or its script
 * does not load, here in pieces of some 20 ms, with the same result. One that dies while it trains
 * is not begun again. Rejects as `trainMountain` does, save `worker-missing`.
 */
export async function trainAnywhere(
  request: TrainingRequest,
  options: TrainingOptions = {},
): Promise<TrainedMountain> {
  try {
    return await trainMountain(request, options);
  } catch (error) {
    if (!(error instanceof ModelError) || error.code !== 'worker-missing') throw error;
  }
  const { onProgress = () => {}, signal } = options;
  const { runTrainingJob } = await import('./training-job');
  return runTrainingJob(request, { onProgress, isCancelled: () => signal?.aborted ?? false });
}
