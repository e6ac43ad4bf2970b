'use client';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { type ReactNode, useMemo, useState, useSyncExternalStore } from 'react';
import { drawnWords } from '@/scenes/parts/drawn';
import { pictureOf } from '@/scenes/parts/picture';
import { type Scene } from '@/scenes/parts/scene';
import { type SceneState } from '@/scenes/state/scene-state';
import { type ScenePlace } from './scene-address';

const SceneStage = dynamic(
  () => import('../stage/SceneStage').then((module) => module.SceneStage),
  { ssr: false },
);

interface SceneMountainProps {
  scene: Scene;
  state: SceneState;
  /** Stands until the canvas has drawn, and for good where it cannot. */
  still: ReactNode;
  place: ScenePlace;
}

const never = () => () => {};
const startsByItself = () => new URLSearchParams(window.location.search).get('start') === 'auto';

/** Where a still comes from; in a frame no link may lead the frame away. */
function StillOrigin({ step, linked }: { step: string; linked: boolean }) {
  const words = 'A still from the story';
  if (!linked) return words;
  return (
    <Link href={`/#${step}`} prefetch={false}>
      {words}
    </Link>
  );
}

/** The scene's picture: a still, and over it the mountain itself once the reader asks for it. */
export function SceneMountain({ scene, state, still, place }: SceneMountainProps) {
  const auto = useSyncExternalStore(never, startsByItself, () => false);
  const [asked, setAsked] = useState<boolean>();
  const [status, setStatus] = useState('still');
  const pose = useMemo(() => pictureOf(scene, state), [scene, state]);
  const moving = asked ?? auto;
  const toggle = () => {
    setAsked(!moving);
    setStatus(moving ? 'still' : 'loading');
  };
  return (
    <figure className="scene-mountain" data-status={status}>
      <div className="scene-frame">
        <div className="scene-window">
          {still}
          {moving && <SceneStage pose={pose} onStatus={setStatus} />}
        </div>
      </div>
      <button type="button" className="scene-start" onClick={toggle}>
        {moving ? 'Back to the still' : 'Move the mountain'}
      </button>
      <figcaption>
        {status === 'drawing' && drawnWords(scene, state, pose)}
        {status === 'loading' && 'The mountain is on its way …'}
        {(status === 'still' || status === 'failed') && (
          <StillOrigin step={scene.still} linked={place === 'scenes'} />
        )}
      </figcaption>
    </figure>
  );
}
