'use client';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { type SceneId } from '@/scenes/ids';
import { Optional } from '../ui/Optional';
import { useStory } from './story-context';

const StoryScene = dynamic(
  () => import('../scenes/StoryScene').then((module) => module.StoryScene),
  { ssr: false },
);

export interface OfferedScene {
  id: SceneId;
  title: string;
}

interface SceneOfferProps {
  /** Id of the step it belongs to. */
  step: string;
  scene: OfferedScene;
  /** The step's words, in whose place the scene opens. */
  children: ReactNode;
}

/** Calls back once the reader has gone on to another step. */
function useLeaving(step: string, isHere: boolean, onLeave: () => void): void {
  const { steps, position } = useStory();
  useEffect(() => {
    if (!isHere) return undefined;
    return position.onStep(() => {
      if (steps[position.step]?.id !== step) onLeave();
    });
  }, [steps, position, step, isHere, onLeave]);
}

/** A step's words, and the scene that lets the reader try what they say; without scripts, a link to it. */
export function SceneOffer({ step, scene, children }: SceneOfferProps) {
  const { overridePicture } = useStory();
  const [open, setOpen] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const leave = useCallback(() => setOpen(false), []);
  const close = useCallback(() => {
    setOpen(false);
    // The words are back only after this render.
    requestAnimationFrame(() => button.current?.focus({ preventScroll: true }));
  }, []);
  const giveUp = useCallback(() => {
    setMissing(true);
    close();
  }, [close]);
  useLeaving(step, open, leave);
  return (
    <>
      <div hidden={open}>
        {children}
        <p className="scene-offer">
          <button
            ref={button}
            type="button"
            className="scene-offer-open"
            aria-label={`Try it yourself: ${scene.title}`}
            onClick={() => setOpen(true)}
          >
            Try it yourself
          </button>
          <noscript>
            <Link href={`/scenes/${scene.id}/`} prefetch={false}>
              A scene to try: {scene.title}
            </Link>
          </noscript>
        </p>
        {isMissing && (
          <p className="scene-note" role="alert">
            The scene could not be loaded. Reloading the page may help.
          </p>
        )}
      </div>
      {open && (
        <Optional onMissing={giveUp}>
          <StoryScene id={scene.id} onPicture={overridePicture} onClose={close} />
        </Optional>
      )}
    </>
  );
}
