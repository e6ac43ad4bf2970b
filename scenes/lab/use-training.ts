import { useCallback, useEffect, useRef, useState } from 'react';
import { ModelError } from '../model/errors';
import { mixtureOf, type Recipe } from '../model/recipe';
import { trainMountain } from '../model/worker/train-in-worker';
import { type TrainedMountain, type TrainingStage } from '../model/worker/training-job';

/** What has become of the reader's own mountain. */
export type Training =
  | { status: 'none' }
  | { status: 'running'; progress: TrainingStage }
  | { status: 'trained'; mountain: TrainedMountain; recipe: Recipe }
  | { status: 'failed'; reason: string };

const START: TrainingStage = { stage: 'training', done: 0 };

function reasonOf(error: unknown): string {
  if (error instanceof ModelError && error.code === 'worker-missing') {
    return 'This browser, or the frame this page stands in, has no workers to train in.';
  }
  return 'The training stopped. Nothing is lost: try again.';
}

interface OwnTraining {
  training: Training;
  train: (recipe: Recipe) => void;
  cancel: () => void;
}

/** Trains in a worker, rates included; one at a time, and none outlives the page that asked. */
export function useTraining(): OwnTraining {
  const [training, setTraining] = useState<Training>({ status: 'none' });
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  const train = useCallback((recipe: Recipe) => {
    stop.current?.abort();
    const { signal } = (stop.current = new AbortController());
    const show = (next: Training) => {
      if (!signal.aborted) setTraining(next);
    };
    show({ status: 'running', progress: START });
    trainMountain(
      { mixture: mixtureOf(recipe), fences: true },
      { signal, onProgress: (progress) => show({ status: 'running', progress }) },
    ).then(
      (mountain) => show({ status: 'trained', mountain, recipe }),
      (error: unknown) => show({ status: 'failed', reason: reasonOf(error) }),
    );
  }, []);

  const cancel = useCallback(() => {
    stop.current?.abort();
    setTraining({ status: 'none' });
  }, []);

  return { training, train, cancel };
}
