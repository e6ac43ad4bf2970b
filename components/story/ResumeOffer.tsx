'use client';
import { useEffect, useState } from 'react';
import { focusWords } from '../ui/focus-words';
import { Notice } from '../ui/Notice';
import { placeStore } from './place-store';
import { readPlace, writePlace } from './reading-place';
import { useStep, useStory } from './page-story';

/** Nobody needs help back to where the story has hardly begun. */
const FIRST_KEPT_STEP = 2;

/** The step kept from an earlier visit, where the reader has not asked for another by now. */
function earlierPlace(ids: readonly string[]): string | undefined {
  if (window.location.hash !== '' || window.scrollY > window.innerHeight) return undefined;
  return readPlace(placeStore.read(), ids, Date.now());
}

/** A step's title, as its heading says it. */
const titleOf = (step: string) => document.getElementById(`${step}-title`)?.textContent ?? step;

/**
 * Offers to go on where an earlier visit ended; it never moves the reader by itself. Browser only:
 * it reads the device's store as it is made.
 */
export function ResumeOffer() {
  const { steps } = useStory();
  const step = useStep();
  const [closed, setClosed] = useState(false);
  // Read once, before this visit writes its own.
  const [place] = useState(() => earlierPlace(steps.map(({ id }) => id)));

  useEffect(() => {
    if (step >= FIRST_KEPT_STEP) placeStore.write(writePlace(steps[step].id, Date.now()));
  }, [step, steps]);

  if (place === undefined || closed || step >= FIRST_KEPT_STEP) return null;
  return (
    <Notice role="region" aria-label="Where you were" data-keep-clear>
      <div className="flex flex-wrap items-center gap-x-[0.8rem] gap-y-[0.3rem]">
        <a href={`#${place}`}>{`Go on at “${titleOf(place)}”`}</a>
        <button
          type="button"
          className="min-h-7 cursor-pointer text-accent underline underline-offset-[0.15em]"
          onClick={() => {
            placeStore.forget();
            setClosed(true);
            focusWords();
          }}
        >
          No, thanks
        </button>
      </div>
    </Notice>
  );
}
