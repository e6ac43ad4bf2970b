'use client';
import { useEffect, useState } from 'react';
import { focusWords } from '../ui/focus-words';
import { Notice } from '../ui/Notice';
import { placeStore } from './place-store';
import { readPlace, writePlace } from './reading-place';
import { useStep, useStory } from './page-story';
import { titleOf } from './title-of';
import { LANDED_HASH } from './use-address';

/** Nobody needs help back to where the story has hardly begun. */
const FIRST_KEPT_STEP = 2;

/** Where this visit began, and where an earlier one ended, as indices of steps; −1 for none. */
interface Visit {
  landed: number;
  kept: number;
}

function beginVisit(ids: readonly string[]): Visit {
  const landed = ids.findIndex((id) => LANDED_HASH === `#${id}`);
  // An address of something else, or no address and a place to which the browser went by itself.
  const isElsewhere = landed < 0 && (LANDED_HASH !== '' || window.scrollY > window.innerHeight);
  const place = isElsewhere ? undefined : readPlace(placeStore.read(), ids, Date.now());
  return { landed, kept: place === undefined ? -1 : ids.indexOf(place) };
}

/** Whether the reader has gone on from where this visit began; then their place is kept anew. */
function useGoneOn({ landed }: Visit): boolean {
  const { steps } = useStory();
  const step = useStep();
  const [goneOn, setGoneOn] = useState(false);
  const isOn = goneOn || (step >= FIRST_KEPT_STEP && step !== landed);
  if (isOn !== goneOn) setGoneOn(isOn);
  useEffect(() => {
    if (isOn && step >= FIRST_KEPT_STEP) placeStore.write(writePlace(steps[step].id, Date.now()));
  }, [isOn, step, steps]);
  return isOn;
}

/**
 * Offers to go on where an earlier visit ended, also to one whose address names a step before that;
 * it never moves the reader by itself. Browser only: it reads the device's store as it is made.
 */
export function ResumeOffer() {
  const { steps } = useStory();
  const [closed, setClosed] = useState(false);
  // Read once, before this visit writes its own.
  const [visit] = useState(() => beginVisit(steps.map(({ id }) => id)));
  const goneOn = useGoneOn(visit);
  if (closed || goneOn || visit.kept <= visit.landed) return null;
  const place = steps[visit.kept].id;
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
