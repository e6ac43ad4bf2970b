import { useCallback, useEffect, useRef, useState } from 'react';
import { mixtureOf, type Recipe } from '../model/recipe';
import { trainAnywhere } from '../model/worker/train-anywhere';
import { type TrainedMountain, type TrainingStage } from '../model/worker/training-job';

/** What has become of the reader's own mountain. */
export type Training =
  | { status: 'none' }
  | { status: 'running'; progress: TrainingStage }
  | { status: 'trained'; mountain: TrainedMountain; recipe: Recipe }
  | { status: 'failed' };

const START: TrainingStage = { stage: 'training', done: 0 };

interface OwnTraining {
  training: Training;
  train: (recipe: Recipe) => void;
  cancel: () => void;
}

/** Trains off the main thread where it can, rates included; one at a time, and none outlives the page that asked. */
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
    trainAnywhere(
      { mixture: mixtureOf(recipe), fences: true },
      { signal, onProgress: (progress) => show({ status: 'running', progress }) },
    ).then(
      (mountain) => show({ status: 'trained', mountain, recipe }),
      () => show({ status: 'failed' }),
    );
  }, []);

  const cancel = useCallback(() => {
    stop.current?.abort();
    setTraining({ status: 'none' });
  }, []);

  return { training, train, cancel };
}
