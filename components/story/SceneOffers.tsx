'use client';
import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { type SceneId } from '@/scenes/ids';
import { later } from '../ui/later';
import { Optional } from '../ui/Optional';
import { useStory } from './page-story';
import { type Story } from './story';

const StoryScene = later(async () => (await import('../scenes/StoryScene')).StoryScene);

/** A scene that stands in the place of a step's words, and what opened it. */
interface Opened {
  link: HTMLAnchorElement;
  scene: SceneId;
  step: string;
}

/** The offer that a click is on; none where the browser is asked for a window or a tab. */
function offerAt(click: MouseEvent): Opened | undefined {
  const { target, button, altKey, ctrlKey, metaKey, shiftKey } = click;
  if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return undefined;
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('[data-scene-offer]');
  const step = link && link.closest<HTMLElement>('[data-step]')?.dataset.step;
  return link && step ? { link, step, scene: link.dataset.sceneOffer as SceneId } : undefined;
}

/** Calls back once the reader has gone on to another step. */
function useLeaving({ steps, position }: Story, step: string, onLeave: () => void): void {
  useEffect(() => {
    return position.onStep(() => {
      if (steps[position.step]?.id !== step) onLeave();
    });
  }, [steps, position, step, onLeave]);
}

interface InPlaceProps {
  opened: Opened;
  onClose: () => void;
  onMissing: () => void;
}

function InPlace({ opened: { link, scene, step }, onClose, onMissing }: InPlaceProps) {
  const story = useStory();
  const [place] = useState(() => document.createElement('div'));
  useLayoutEffect(() => {
    const words = link.closest<HTMLElement>('[data-step-words]');
    if (!words) return undefined;
    words.hidden = true;
    words.after(place);
    // Words taller than the window were read to their end, half in the next step: the reader stands
    // in this one again, and has not gone on to another.
    const card = link.closest('.step-card');
    if (card && card.getBoundingClientRect().top < 0) {
      card.closest('[data-step]')?.scrollIntoView({ behavior: 'instant', block: 'start' });
    }
    return () => {
      words.hidden = false;
      place.remove();
    };
  }, [link, place]);
  useLeaving(story, step, onClose);
  const close = useCallback(() => {
    onClose();
    // The words are back only after this render.
    requestAnimationFrame(() => link.focus({ preventScroll: true }));
  }, [onClose, link]);
  return createPortal(
    <Optional onMissing={onMissing}>
      <StoryScene id={scene} onPicture={story.overridePicture} onClose={close} />
    </Optional>,
    place,
  );
}

function Missing({ link }: Opened) {
  const [place] = useState(() => document.createElement('div'));
  useLayoutEffect(() => {
    link.closest('.scene-offer')?.after(place);
    link.focus({ preventScroll: true });
    return () => place.remove();
  }, [link, place]);
  return createPortal(
    <p className="scene-note" role="alert">
      The scene could not be loaded here. The link leads to its own page.
    </p>,
    place,
  );
}

/** Opens the scenes that steps offer, one at a time, where their words stand. */
export function SceneOffers() {
  const [opened, setOpened] = useState<Opened>();
  const [missing, setMissing] = useState<Opened>();
  const close = useCallback(() => setOpened(undefined), []);
  const giveUp = useCallback(() => {
    setMissing(opened);
    setOpened(undefined);
  }, [opened]);
  useLayoutEffect(() => {
    const onClick = (click: MouseEvent) => {
      const offer = offerAt(click);
      // What could not be loaded here is where the link leads.
      if (!offer || missing) return;
      click.preventDefault();
      setOpened(offer);
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [missing]);
  return (
    <>
      {opened && <InPlace key={opened.step} opened={opened} onClose={close} onMissing={giveUp} />}
      {missing && <Missing {...missing} />}
    </>
  );
}
