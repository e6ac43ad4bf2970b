'use client';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { type SetState } from '@/scenes/instrument/set-control';
import { formatState, parseState } from '@/scenes/state/address';
import { FIELDS, type SceneState } from '@/scenes/state/scene-state';

/** Browsers refuse an address that changes more than some hundred times in half a minute. */
const SETTLED_MS = 400;

const never = () => () => {};

/** Parts of the query that are not the scene's, such as `quality`; they stay as they are. */
function otherParts(search: string): string[] {
  const ours: readonly string[] = [...FIELDS, 'state'];
  const parts = search.replace(/^\?/, '').split('&');
  return parts.filter((part) => part !== '' && !ours.includes(part.split('=')[0]));
}

function writeAddress(query: string): void {
  const { pathname, search, hash } = window.location;
  const parts = [...otherParts(search), ...(query === '' ? [] : [query])].join('&');
  const address = `${pathname}${parts === '' ? '' : `?${parts}`}${hash}`;
  try {
    window.history.replaceState(window.history.state, '', address);
  } catch {
    // A sandboxed frame may not; the state is still in every link made from it.
  }
}

/** What a reader has set, and whether the address says it yet. */
interface Chosen {
  state: SceneState;
  written: boolean;
}

/** The query of the address; empty on the server and in the first render in the browser. */
export function useQuery(): string {
  return useSyncExternalStore(
    never,
    () => window.location.search,
    () => '',
  );
}

/**
 * The state of a scene, read from the query of an address and written back to it once it has
 * settled; how to set it; and the state that the page was opened with.
 */
export function useSceneState(
  start: SceneState,
  query: string,
): [state: SceneState, choose: SetState, opened: SceneState] {
  const [chosen, setChosen] = useState<Chosen>();

  useEffect(() => {
    const readAgain = () =>
      setChosen({ state: parseState(window.location.search, start), written: true });
    window.addEventListener('popstate', readAgain);
    return () => window.removeEventListener('popstate', readAgain);
  }, [start]);

  useEffect(() => {
    if (!chosen || chosen.written) return;
    const write = () => writeAddress(formatState(chosen.state, start));
    const timer = setTimeout(write, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [chosen, start]);

  const linked = useMemo(() => parseState(query, start), [query, start]);
  const state = chosen?.state ?? linked;
  // Inputs that were set before the scripts came are read while `query` is still empty.
  const linkedNow = useCallback(() => {
    const { search } = window.location;
    return search === query ? linked : parseState(search, start);
  }, [query, linked, start]);
  const choose = useCallback<SetState>(
    (next) =>
      setChosen((before) => {
        const now = () => before?.state ?? linkedNow();
        return { state: typeof next === 'function' ? next(now()) : next, written: false };
      }),
    [linkedNow],
  );
  return [state, choose, linked];
}
