'use client';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
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

/**
 * The state of a scene, read from the address and written back to it once it has settled. The
 * server, and the first render in the browser, have the start.
 */
export function useSceneState(start: SceneState): [SceneState, (state: SceneState) => void] {
  const search = useSyncExternalStore(
    never,
    () => window.location.search,
    () => '',
  );
  const [chosen, setChosen] = useState<SceneState>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const readAgain = () => setChosen(parseState(window.location.search, start));
    window.addEventListener('popstate', readAgain);
    return () => {
      window.removeEventListener('popstate', readAgain);
      clearTimeout(timer.current);
    };
  }, [start]);

  const choose = useCallback(
    (state: SceneState) => {
      setChosen(state);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => writeAddress(formatState(state, start)), SETTLED_MS);
    },
    [start],
  );

  const linked = useMemo(() => parseState(search, start), [search, start]);
  return [chosen ?? linked, choose];
}
