'use client';
import { useSyncExternalStore } from 'react';
import { type Pose } from '@/scenes/pose/pose';
import { readBareWish } from './bare-address';
import { later } from '../ui/later';

const StillStage = later(async () => (await import('../stage/StillStage')).StillStage);

function onAddress(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/**
 * The mountain alone in the whole window, where the address asks for it (see `readBareWish`).
 * Follows the address in place: the next pose costs a frame, not a page.
 */
export function BareStill({ poses }: { poses: Readonly<Record<string, Pose>> }) {
  const search = useSyncExternalStore(
    onAddress,
    () => window.location.search,
    () => '',
  );
  const hash = useSyncExternalStore(
    onAddress,
    () => window.location.hash,
    () => '',
  );
  const wish = readBareWish(search, hash);
  if (!wish || !Object.hasOwn(poses, wish.id)) return null;
  return <StillStage pose={poses[wish.id]} seconds={wish.seconds} />;
}
