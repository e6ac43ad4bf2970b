import { useEffect } from 'react';

/** Asks again, by itself, for what failed once the browser is online again. */
export function useAgainOnline(hasFailed: boolean, ask: () => void): void {
  useEffect(() => {
    if (!hasFailed) return;
    window.addEventListener('online', ask);
    return () => window.removeEventListener('online', ask);
  }, [hasFailed, ask]);
}
