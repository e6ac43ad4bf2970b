import { useCallback, useEffect, useReducer, useRef } from 'react';
import { mixtureOf, type Recipe } from '../model/recipe';
import { trainAnywhere } from '../model/worker/train-anywhere';
import { afterEvent, NO_TRAINING, type Training, type TrainingEvent } from './training';

interface OwnTraining {
  training: Training;
  train: (recipe: Recipe) => void;
  cancel: () => void;
}

/** Trains off the main thread where it can, rates included; one at a time, and none outlives the page that asked. */
export function useTraining(): OwnTraining {
  const [training, tell] = useReducer(afterEvent, NO_TRAINING);
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  const train = useCallback((recipe: Recipe) => {
    stop.current?.abort();
    const { signal } = (stop.current = new AbortController());
    const say = (event: TrainingEvent) => {
      if (!signal.aborted) tell(event);
    };
    say({ type: 'begun' });
    trainAnywhere(
      { mixture: mixtureOf(recipe), fences: true },
      { signal, onProgress: (progress) => say({ type: 'progress', progress }) },
    ).then(
      (mountain) => say({ type: 'trained', own: { mountain, recipe } }),
      () => say({ type: 'failed' }),
    );
  }, []);

  const cancel = useCallback(() => {
    stop.current?.abort();
    tell({ type: 'cancelled' });
  }, []);

  return { training, train, cancel };
}
