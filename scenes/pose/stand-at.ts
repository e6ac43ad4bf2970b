import { toDarkEdition } from './dark-edition';
import { type Pose, type PoseFrame } from './pose';
import { scoreSteps } from './storyboard';
import { createTimeline, evaluate } from './timeline';

/** Writes one pose as a step shows it at rest. `dark`: as the edition by night. Returns `frame`. */
export function standAt(frame: PoseFrame, pose: Pose, dark: boolean): PoseFrame {
  evaluate(createTimeline(scoreSteps(['pose'], [{ id: 'pose', pose }])), 0.5, frame);
  return dark ? toDarkEdition(frame) : frame;
}
