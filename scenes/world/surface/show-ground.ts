import { type IUniform } from 'three';
import { type SampledPicture } from '../../pose/sampled-picture';
import { type PoseFrame } from '../../pose/pose';

/** Weight of the crowd that is most there; several only cross-fade. */
function crowdPresence(weights: Float32Array): number {
  let most = 0;
  for (let i = 0; i < weights.length; i++) most = Math.max(most, weights[i]);
  return most;
}

/** Writes what the ground shows of a frame: contours, the lesson's tint, the pit; hushed by a crowd. */
export function showGround(
  uniforms: Record<string, IUniform>,
  frame: PoseFrame,
  sampled: SampledPicture | undefined,
): void {
  uniforms.uContours.value = frame.contours;
  uniforms.uHush.value = sampled?.crowd ? 1 : crowdPresence(frame.crowd);
  uniforms.uLesson.value = frame.gradient;
  uniforms.uCut.value = frame.cut * (1 - frame.map);
}
