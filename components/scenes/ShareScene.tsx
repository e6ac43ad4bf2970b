'use client';
import { type Scene } from '@/scenes/parts/scene';
import { type SceneState } from '@/scenes/state/scene-state';
import { CopyButton } from '../ui/CopyButton';
import { embedSnippet } from './embed-snippet';
import { sceneAddress } from './scene-address';

interface ShareSceneProps {
  scene: Scene;
  state: SceneState;
}

/** Ways to take a scene along as it stands: a link, and a frame for a page of one's own. */
export function ShareScene({ scene, state }: ShareSceneProps) {
  return (
    <>
      <CopyButton
        label="Copy link"
        textOf={() => sceneAddress('scenes', scene, state)}
        done="Link copied."
        about={state}
      />
      <CopyButton
        label="Copy embed"
        textOf={() => embedSnippet(sceneAddress('embed', scene, state), scene.title)}
        done="HTML copied: paste it into your page."
        about={state}
      />
    </>
  );
}
