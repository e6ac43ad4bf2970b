'use client';
import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { useStory } from './page-story';
import { MissingMountain } from '../ui/MissingMountain';
import { Optional } from '../ui/Optional';
import { useReducedMotion } from '../ui/use-reader-settings';
import { later } from '../ui/later';

const Stage = later(async () => (await import('../stage/Stage')).Stage);

/** What labels keep off: the words, two cards while one gives way, and what is fixed in the window. */
const TAKEN = '.step-card, .chapter-head > *, .ambient-button, .step-rail-left, [data-keep-clear]';

function takenBoxes(): DOMRect[] {
  return Array.from(document.querySelectorAll(TAKEN), (element) =>
    element.getBoundingClientRect(),
  ).filter(({ top, bottom }) => bottom > 0 && top < window.innerHeight);
}

/** Stills stand for a stage that does not arrive. */
function MissingStage() {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.mountain = 'still';
    return () => {
      delete dataset.mountain;
    };
  }, []);
  return <MissingMountain />;
}

/** Brings the stage in once the page itself is done: the words never wait for the mountain. */
export function MountainStage() {
  const story = useStory();
  const { frame, onFrame } = story;
  const sampled = useSyncExternalStore(
    story.onSampled,
    () => story.sampled,
    () => undefined,
  );
  const reducedMotion = useReducedMotion();
  const [idle, setIdle] = useState(false);

  useEffect(() => {
    const begin = () => setIdle(true);
    if (typeof window.requestIdleCallback !== 'function') {
      const timer = window.setTimeout(begin, 200);
      return () => window.clearTimeout(timer);
    }
    const request = window.requestIdleCallback(begin, { timeout: 1500 });
    return () => window.cancelIdleCallback(request);
  }, []);

  if (!idle) return null;
  const shared = { frame, onFrame, reducedMotion, sampled };
  return (
    <Optional fallback={<MissingStage />}>
      <Stage {...shared} textBoxes={takenBoxes} />
    </Optional>
  );
}
