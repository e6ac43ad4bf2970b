import { AMOUNTS, type PoseFrame } from './pose';

const WEIGHTS = ['palette', 'send', 'crowd'] as const;

/** A frame with the same content, and nothing shared. */
export const copyOf = (frame: PoseFrame): PoseFrame => structuredClone(frame);

/**
 * Writes what stands `t` (0…1) of the way between two frames into `out`; at 1 exactly `to`. Runs go
 * on the log axis, as in the story. The camera is that of `to`: one scene has one camera.
 */
export function blendFrames(from: PoseFrame, to: PoseFrame, t: number, out: PoseFrame): PoseFrame {
  const mix = (a: number, b: number) => a * (1 - t) + b * t;
  for (const name of AMOUNTS) out[name] = mix(from[name], to[name]);
  for (const name of WEIGHTS) {
    for (let i = 0; i < out[name].length; i++) out[name][i] = mix(from[name][i], to[name][i]);
  }
  const runs = 2 ** mix(Math.log2(1 + from.runs), Math.log2(1 + to.runs)) - 1;
  out.runs = t === 1 ? to.runs : runs;
  out.cameraFrom = to.cameraFrom;
  out.cameraTo = to.cameraTo;
  out.cameraBlend = to.cameraBlend;
  return out;
}
