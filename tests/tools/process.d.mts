/** Runs a Node script in the repository root and waits for it; never rejects. */
export function runNode(
  script: string,
  args?: readonly string[],
  options?: { env?: Record<string, string>; timeoutSeconds?: number },
): Promise<{ ok: boolean; output: string; seconds: number; timedOut: boolean }>;
