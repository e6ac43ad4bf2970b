'use client';
import { type RefObject } from 'react';
import { type Scene } from '@/scenes/instrument/scene';
import { type SceneState } from '@/scenes/state/scene-state';
import { Button } from '../ui/Button';
import { CopyButton } from '../ui/CopyButton';
import { EmbedOrShare } from './EmbedOrShare';
import { sceneAddress } from './scene-address';
import { type ShownReadout } from './shown-readout';

interface ShareSceneProps {
  scene: Scene;
  /** The state once it stands still: what was said of another one goes then. */
  settled: SceneState;
  /** What that state shows; nothing while the model is on its way. */
  shown: ShownReadout | undefined;
  /** The state that is copied. */
  latest: RefObject<SceneState>;
}

/** Ways to take a scene along as it stands: every form in a sheet, a link at once. */
export function ShareScene({ scene, settled, shown, latest }: ShareSceneProps) {
  return (
    <>
      <EmbedOrShare
        {...{ scene, shown }}
        state={settled}
        opener={(props) => <Button {...props}>Embed or share</Button>}
      />
      <CopyButton
        label="Copy link"
        textOf={() => sceneAddress('scenes', scene, latest.current)}
        done="Link copied."
        about={settled}
      />
    </>
  );
}
