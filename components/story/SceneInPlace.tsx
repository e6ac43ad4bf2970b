import { type ComponentType, type ReactNode, useCallback, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { type SceneId } from '@/scenes/ids';
import { type StorySceneProps } from '../scenes/StoryScene';
import { Optional } from '../ui/Optional';
import { useStory } from './page-story';

/** A scene that a step's words offer, and the link they offer it by. */
export interface OfferedPlace {
  link: HTMLAnchorElement;
  scene: SceneId;
  step: string;
}

interface SceneInPlaceProps {
  of: OfferedPlace;
  Scene: ComponentType<StorySceneProps>;
  onClose: () => void;
  onBroken: () => void;
}

/** Where something lies in what will stand in the place of `words`, as a shape to clip that to. */
function boxWithin(words: Element, element: Element): string {
  const { top, left } = words.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const [right, bottom] = [box.right - left, box.bottom - top];
  return `inset(${box.top - top}px calc(100% - ${right}px) calc(100% - ${bottom}px) ${box.left - left}px)`;
}

/** A scene where a step's words stand, until it is taken away. */
export function SceneInPlace({ of, Scene, onClose, onBroken }: SceneInPlaceProps) {
  const { link, scene } = of;
  const story = useStory();
  const [place] = useState(() => document.createElement('div'));
  useLayoutEffect(() => {
    const words = link.closest<HTMLElement>('[data-step-words]');
    if (!words) return undefined;
    place.style.setProperty('--grows-from', boxWithin(words, link));
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
  const close = useCallback(() => {
    onClose();
    // The words are back only after this render.
    requestAnimationFrame(() => link.focus({ preventScroll: true }));
  }, [onClose, link]);
  return createPortal(
    <Optional onMissing={onBroken}>
      <Scene id={scene} onPicture={story.overridePicture} onClose={close} />
    </Optional>,
    place,
  );
}

/** Words after an offer, about the scene that has not come from it. */
export function NoteAfterOffer({
  of: { link },
  children,
}: {
  of: OfferedPlace;
  children: ReactNode;
}) {
  const [place] = useState(() => document.createElement('div'));
  useLayoutEffect(() => {
    link.closest('.scene-offer')?.after(place);
    return () => place.remove();
  }, [link, place]);
  return createPortal(
    <p className="scene-note" role="status">
      {children}
    </p>,
    place,
  );
}
