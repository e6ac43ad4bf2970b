import { frameData, frameSteps, MotionGlobalConfig } from 'framer-motion';

/** Time stands still from now on, at 0 milliseconds, until `run`. */
export function startClock(): void {
  MotionGlobalConfig.useManualTiming = true;
  frameData.timestamp = 0;
}

export function stopClock(): void {
  MotionGlobalConfig.useManualTiming = false;
}

/** Draws one frame at a time, milliseconds. */
export async function run(at: number): Promise<void> {
  frameData.timestamp = at;
  frameData.isProcessing = true;
  frameSteps.update.process(frameData);
  frameData.isProcessing = false;
  // What was moved in a task believes in the time of its beginning until it ends.
  await Promise.resolve();
}
