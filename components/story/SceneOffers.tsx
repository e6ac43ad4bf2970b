'use client';
import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { type SceneId } from '@/scenes/ids';
import { followedLink } from '../ui/followed-link';
import { useArriving } from '../ui/use-arriving';
import { useStory } from './page-story';
import { NoteAfterOffer, type OfferedPlace, SceneInPlace } from './SceneInPlace';

const loadScene = async () => (await import('../scenes/StoryScene')).StoryScene;

/** The offer that a click is on. */
function offerAt(click: MouseEvent): OfferedPlace | undefined {
  const link = followedLink(click);
  const step = link?.closest<HTMLElement>('[data-step]')?.dataset.step;
  const scene = link?.dataset.sceneOffer as SceneId | undefined;
  return link && step && scene ? { link, step, scene } : undefined;
}

/** Calls back once the reader has gone on to another step. */
function useLeaving(step: string | undefined, onLeave: () => void): void {
  const { steps, position } = useStory();
  useEffect(() => {
    if (step === undefined) return undefined;
    return position.onStep(() => {
      if (steps[position.step]?.id !== step) onLeave();
    });
  }, [steps, position, step, onLeave]);
}

/**
 * Opens the scenes that steps offer, one at a time, where their words stand; the words stay till the
 * scene is here.
 */
export function SceneOffers() {
  const [opened, setOpened] = useState<OfferedPlace>();
  const [isBroken, setBroken] = useState(false);
  const { part: Scene, trouble, retry } = useArriving(loadScene, opened !== undefined);
  const close = useCallback(() => setOpened(undefined), []);
  const fail = useCallback(() => setBroken(true), []);
  useLeaving(opened?.step, close);
  const missing = isBroken || trouble === 'broken';
  const missed = missing ? opened?.link : undefined;
  useLayoutEffect(() => {
    const onClick = (click: MouseEvent) => {
      const offer = offerAt(click);
      // What could not be shown here is where the link leads.
      if (!offer || offer.link === missed) return;
      click.preventDefault();
      setBroken(false);
      setOpened(offer);
      if (missed) retry();
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [missed, retry]);
  if (!opened) return null;
  if (missing) {
    return (
      <NoteAfterOffer of={opened}>
        The scene could not be loaded here. The link leads to its own page.
      </NoteAfterOffer>
    );
  }
  if (!Scene) return <NoteAfterOffer of={opened}>The scene is on its way …</NoteAfterOffer>;
  const { step } = opened;
  return <SceneInPlace key={step} of={opened} Scene={Scene} onClose={close} onBroken={fail} />;
}
