import { type Recipe } from '../model/recipe';
import { type TrainedMountain, type TrainingStage } from '../model/worker/training-job';

/** A mountain of the reader's own, and the data that carved it. */
export interface OwnMountain {
  mountain: TrainedMountain;
  recipe: Recipe;
}

/** What has become of the reader's own mountain. */
export interface Training {
  status: 'none' | 'running' | 'trained' | 'cancelled' | 'failed';
  /** The last one trained to its end; another training leaves it until that one is done. */
  own?: OwnMountain;
  /** How far a training under way is. */
  progress?: TrainingStage;
}

export type TrainingEvent =
  | { type: 'begun' }
  | { type: 'progress'; progress: TrainingStage }
  | { type: 'trained'; own: OwnMountain }
  | { type: 'cancelled' }
  | { type: 'failed' };

export const NO_TRAINING: Training = { status: 'none' };

/** What a training is after an event. What was trained before is never lost on the way. */
export function afterEvent({ own, ...training }: Training, event: TrainingEvent): Training {
  switch (event.type) {
    case 'begun':
      return { status: 'running', own, progress: { stage: 'training', done: 0 } };
    case 'progress':
      return { ...training, own, progress: event.progress };
    case 'trained':
      return { status: 'trained', own: event.own };
    default:
      return { status: event.type, own };
  }
}

/** Words for a training, said once a stage and not once a step. */
export function stageWords({ status, own, progress }: Training): string {
  const kept = own ? 'Yours is still the mountain trained before' : 'Nothing is lost: try again';
  switch (status) {
    case 'none':
      return '';
    case 'running':
      return progress?.stage === 'rating' ? 'Rating, and raising fences …' : 'Training …';
    case 'trained':
      return 'Your mountain is trained and rated.';
    case 'cancelled':
      return `Cancelled. ${kept}.`;
    case 'failed':
      return `The training stopped. ${kept}.`;
  }
}
