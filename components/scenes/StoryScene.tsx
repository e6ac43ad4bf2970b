'use client';
import { PageLink } from '../ui/PageLink';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { type SceneId } from '@/scenes/ids';
import { pictureOf } from '@/scenes/instrument/picture';
import { type Scene } from '@/scenes/instrument/scene';
import { type SampledPicture } from '@/scenes/pose/sampled-picture';
import { type Pose } from '@/scenes/pose/pose';
import { sceneNamed } from '@/scenes/registry';
import { Button } from '../ui/Button';
import { CopyButton } from '../ui/CopyButton';
import { EmbedOrShare } from './EmbedOrShare';
import { ModelNote } from './ModelNote';
import { type Played } from './rehearse';
import { sceneAddress, scenePath } from './scene-address';
import { SceneForm } from './SceneForm';
import { SceneReadout } from './SceneReadout';
import { SpokenDescription } from './SpokenDescription';
import { useSampledPicture } from './use-sampled-picture';
import { useReadout } from './use-readout';
import { useRehearsal } from './use-rehearsal';
import { useStageDraws } from './use-stage-draws';

export interface StorySceneProps {
  id: SceneId;
  /** Stands the story's mountain at a picture; undefined gives it back to the story. */
  onPicture: (picture: { pose: Pose; sampled?: SampledPicture } | undefined) => void;
  onClose: () => void;
}

/** A scene in the place of a step's words: the reader sets it, and the story's own mountain follows. */
export function StoryScene({ id, ...rest }: StorySceneProps) {
  const scene = sceneNamed(id);
  return scene ? <Bench scene={scene} {...rest} /> : null;
}

type OddsProps = Pick<Played, 'state' | 'shown'> & { scene: Scene };

function Odds({ scene, state, shown }: OddsProps) {
  const { stateName, compare } = scene;
  return <SceneReadout {...{ state, shown, stateName }} compares={compare !== undefined} />;
}

function Bench({ scene, onPicture, onClose }: Omit<StorySceneProps, 'id'> & { scene: Scene }) {
  const [state, setState] = useState(scene.start);
  const { shown, status, trouble, reader, retry } = useReadout(scene, state, undefined);
  useRehearsal(scene, reader, ({ state, onState, shown, reader }) => (
    <>
      <SceneForm {...{ scene, state, onState, reader }} />
      <Odds {...{ scene, state, shown }} />
    </>
  ));
  const pose = useMemo(() => pictureOf(scene, state), [scene, state]);
  const sampled = useSampledPicture({ scene, state, reader, wanted: useStageDraws() });
  const back = useRef<HTMLButtonElement>(null);

  useEffect(() => back.current?.focus({ preventScroll: true }), []);
  useEffect(() => onPicture({ pose, sampled }), [onPicture, pose, sampled]);
  useEffect(() => () => onPicture(undefined), [onPicture]);

  const onKeyDown = (pressed: KeyboardEvent) => {
    if (pressed.key === 'Escape') onClose();
  };
  return (
    <div
      data-compact
      className="story-scene"
      role="group"
      aria-label={scene.title}
      onKeyDown={onKeyDown}
    >
      <p className="story-scene-summary">{scene.summary[1]}</p>
      <SceneForm {...{ scene, state, reader }} onState={setState}>
        <CopyButton
          label="Copy link"
          textOf={() => sceneAddress('scenes', scene, state)}
          done="Link copied."
          about={state}
        />
        <span className="ml-auto">
          <Button ref={back} onClick={onClose}>
            Back to the words
          </Button>
        </span>
      </SceneForm>
      <div className="scene-readout" aria-busy={status === 'loading'}>
        {shown && <Odds {...{ scene, state, shown }} />}
        {status !== 'current' && <ModelNote status={status} trouble={trouble} onRetry={retry} />}
        <p className="story-scene-note">The picture stays as it was; the bars follow you.</p>
        <SpokenDescription shown={shown} />
      </div>
      <p className="story-scene-more">
        <PageLink href={scenePath('scenes', scene, state)}>
          Open this scene on its own, with its sources
        </PageLink>
        , or{' '}
        <EmbedOrShare
          {...{ scene, state }}
          shown={status === 'current' ? shown : undefined}
          opener={(props) => (
            <button
              type="button"
              className="cursor-pointer text-accent underline underline-offset-[0.15em]"
              {...props}
            >
              embed or share it
            </button>
          )}
        />
      </p>
    </div>
  );
}
