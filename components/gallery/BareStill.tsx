'use client';
import dynamic from 'next/dynamic';
import { useSyncExternalStore } from 'react';
import { type Pose } from '@/scenes/pose/pose';

const StillStage = dynamic(
  () => import('../stage/StillStage').then((module) => module.StillStage),
  { ssr: false },
);

const never = () => () => {};

/**
 * The mountain alone in the whole window, where the address asks for it: `?bare=1&pose=<id>`.
 * Anything but a known id shows nothing.
 */
export function BareStill({ poses }: { poses: Readonly<Record<string, Pose>> }) {
  const search = useSyncExternalStore(
    never,
    () => window.location.search,
    () => '',
  );
  const asked = new URLSearchParams(search);
  const id = asked.get('pose');
  if (asked.get('bare') !== '1' || id === null || !Object.hasOwn(poses, id)) return null;
  return <StillStage pose={poses[id]} />;
}
