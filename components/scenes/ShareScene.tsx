'use client';
import { type RefObject } from 'react';
import { type Scene } from '@/scenes/instrument/scene';
import { type SceneState } from '@/scenes/state/scene-state';
import { CopyButton } from '../ui/CopyButton';
import { embedSnippet } from './embed-snippet';
import { sceneAddress } from './scene-address';

interface ShareSceneProps {
  scene: Scene;
  /** The state once it stands still: what was said of another one goes then. */
  settled: SceneState;
  /** The state that is copied. */
  latest: RefObject<SceneState>;
}

/** Ways to take a scene along as it stands: a link, and a frame for a page of one's own. */
export function ShareScene({ scene, settled, latest }: ShareSceneProps) {
  return (
    <>
      <CopyButton
        label="Copy link"
        textOf={() => sceneAddress('scenes', scene, latest.current)}
        done="Link copied."
        about={settled}
      />
      <CopyButton
        label="Copy embed"
        textOf={() => embedSnippet(sceneAddress('embed', scene, latest.current), scene.title)}
        done="HTML copied: paste it into your page."
        about={settled}
      />
    </>
  );
}
