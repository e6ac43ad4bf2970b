import { ModelError, type ModelErrorCode } from '../errors';
import {
  runTrainingJob,
  type TrainedMountain,
  type TrainingRequest,
  type TrainingStage,
} from './training-job';

/** A result or an error with its code: thrown errors lose everything but their text on the way. */
export type TrainingOutcome =
  { trained: TrainedMountain } | { failure: { code: ModelErrorCode; message: string } };

/** What the worker answers to. One training at a time. */
export interface TrainingService {
  train(
    request: TrainingRequest,
    onProgress: (progress: TrainingStage) => void,
  ): Promise<TrainingOutcome>;
  cancel(): void;
}

export function createTrainingService(): TrainingService {
  let cancelled = false;
  return {
    async train(request, onProgress) {
      cancelled = false;
      try {
        return {
          trained: await runTrainingJob(request, { onProgress, isCancelled: () => cancelled }),
        };
      } catch (error) {
        return { failure: failureOf(error) };
      }
    },
    cancel() {
      cancelled = true;
    },
  };
}

function failureOf(error: unknown): { code: ModelErrorCode; message: string } {
  if (error instanceof ModelError) return { code: error.code, message: error.message };
  return { code: 'training-failed', message: `Training failed: ${String(error)}` };
}
