'use client';
import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { useStory } from './page-story';
import { MissingMountain } from '../ui/MissingMountain';
import { Optional } from '../ui/Optional';
import { useArriving } from '../ui/use-arriving';
import { useReducedMotion } from '../ui/use-reader-settings';
import { whenIdle } from '../ui/when-idle';

const loadStage = () => import('../stage/Stage').then((module) => module.Stage);

/** A mountain that is drawn by then is the only picture asked for, besides the first still. */
const STILLS_AFTER_MS = 2500;

/** What labels keep off: the words, two cards while one gives way, and what is fixed in the window. */
const TAKEN = '.step-card, .chapter-head > *, .ambient-button, .step-rail-left, [data-keep-clear]';

function takenBoxes(): DOMRect[] {
  return Array.from(document.querySelectorAll(TAKEN), (element) =>
    element.getBoundingClientRect(),
  ).filter(({ top, bottom }) => bottom > 0 && top < window.innerHeight);
}

/** Stills stand from now on, until something says otherwise. */
function standStill(): void {
  document.documentElement.dataset.mountain = 'still';
}

/** Stills stand for a stage that does not arrive. */
function MissingStage(props: Parameters<typeof MissingMountain>[0]) {
  useLayoutEffect(standStill, []);
  return <MissingMountain {...props} closable />;
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
  const [since, setSince] = useState<number>();
  const { part: Stage, trouble, retry } = useArriving(loadStage, since !== undefined);

  useEffect(() => whenIdle(() => setSince(performance.now())), []);
  useEffect(() => {
    const { dataset } = document.documentElement;
    const stand = () => {
      if (dataset.mountain !== 'live') standStill();
    };
    const timer = window.setTimeout(stand, STILLS_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, []);
  // The page that a link leads to is never painted with its words out of a mountain's way.
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    return () => {
      delete dataset.mountain;
    };
  }, []);

  if (trouble) return <MissingStage trouble={trouble} onRetry={retry} />;
  if (!Stage) return null;
  const shared = { frame, onFrame, reducedMotion, sampled, since };
  return (
    <Optional fallback={<MissingStage />}>
      <Stage {...shared} textBoxes={takenBoxes} />
    </Optional>
  );
}
