/** Whether out/ was built from the sources as they are now. */
export function exportIsFresh(): boolean;

/** Builds the site into out/; not ok when the build failed, and `output` says why. */
export function buildExport(options?: {
  timeoutSeconds?: number;
}): Promise<{ ok: boolean; output: string; seconds: number; timedOut: boolean }>;
