'use client';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { memo, type ReactNode, useEffect, useMemo, useState } from 'react';
import { drawnWords } from '@/scenes/parts/drawn';
import { namedStarts } from '@/scenes/parts/drawn-of';
import { type OwnGround } from '@/scenes/parts/own-ground';
import { pictureOf } from '@/scenes/parts/picture';
import { type SceneReader } from '@/scenes/parts/readout';
import { type Scene } from '@/scenes/parts/scene';
import { sameState } from '@/scenes/state/address';
import { type SceneState } from '@/scenes/state/scene-state';
import { useReducedMotion } from '../ui/use-reader-settings';
import { type ScenePlace } from './scene-address';
import { useLivePicture } from './use-live-picture';
import { useSelfStart } from './use-self-start';

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
  /** Whether the address asks for it to move at once. */
  auto: boolean;
  /** Whether the reader has set anything. */
  changed: boolean;
  reader: SceneReader | undefined;
  /** Fetches the model. */
  prepare: () => void;
  /** A ground that the reader trained, to be drawn in place of the mountain's. */
  own?: OwnGround;
}

/** Where a still comes from; in a frame no link may lead the frame away. */
const StillOrigin = memo(function StillOrigin({ step, linked }: { step: string; linked: boolean }) {
  const words = 'A still from the story';
  if (!linked) return words;
  return (
    <Link href={`/#${step}`} prefetch={false}>
      {words}
    </Link>
  );
});

/** The scene's picture: a still, and over it the mountain itself once the reader asks or changes it. */
export function SceneMountain(props: SceneMountainProps) {
  const { scene, state, still, place, auto, changed, reader, prepare, own } = props;
  const starts = useSelfStart(changed && place === 'scenes', useReducedMotion());
  const [asked, setAsked] = useState<boolean>();
  const [status, setStatus] = useState('still');
  const moving = asked ?? (auto || starts);
  const pose = useMemo(() => moving && pictureOf(scene, state), [moving, scene, state]);
  const live = useLivePicture({ scene, state, reader, own, wanted: moving });
  useEffect(() => {
    if (moving) prepare();
  }, [moving, prepare]);
  const toggle = () => {
    setAsked(!moving);
    setStatus(moving ? 'still' : 'loading');
  };
  const isStill = status === 'still' || status === 'failed';
  return (
    <figure className="scene-mountain" data-status={status}>
      <div className="scene-frame">
        <div className="scene-window">
          {still}
          {pose && (
            <SceneStage
              pose={pose}
              live={live}
              starts={namedStarts(scene, state)}
              onStatus={setStatus}
            />
          )}
        </div>
      </div>
      <button type="button" className="scene-start" onClick={toggle}>
        {moving ? 'Back to the still' : 'Move the mountain'}
      </button>
      <figcaption>
        {status === 'drawing' && drawnWords(scene, state, own !== undefined)}
        {status === 'loading' && 'The mountain is on its way …'}
        {isStill && <StillOrigin step={scene.still} linked={place === 'scenes'} />}
        {isStill &&
          !sameState(state, scene.start) &&
          '. It shows the scene’s start, not what you have set.'}
      </figcaption>
    </figure>
  );
}
