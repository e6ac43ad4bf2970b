'use client';
import { type RefObject, useRef, useState } from 'react';
import { type Scene } from '@/scenes/instrument/scene';
import { type FrameOptions } from '@/scenes/state/frame-options';
import { type SceneState } from '@/scenes/state/scene-state';
import { Button } from '../ui/Button';
import { CopyButton } from '../ui/CopyButton';
import { later } from '../ui/later';
import { Optional } from '../ui/Optional';
import { sceneAddress, scenePath, type ScenePlace, siteRoot } from './scene-address';
import { type ShownReadout } from './shown-readout';

const SharePanel = later(async () => (await import('../share/SharePanel')).SharePanel);

/** `onAgain`: asks for it again; one that broke while it was drawn stays so. */
function MissingPanel({ onAgain }: { onAgain?: () => void }) {
  return (
    <span role="alert">
      This could not be loaded. {onAgain && <Button onClick={onAgain}>Try again</Button>}
    </span>
  );
}

interface ShareSceneProps {
  scene: Scene;
  /** The state once it stands still: what was said of another one goes then. */
  settled: SceneState;
  /** What that state shows; nothing while the model is on its way. */
  shown: ShownReadout | undefined;
  /** The state that is copied. */
  latest: RefObject<SceneState>;
}

/** Ways to take a scene along as it stands: a link at once, every other form in a sheet. */
export function ShareScene({ scene, settled, shown, latest }: ShareSceneProps) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    // Some browsers do not give a button the focus when it is pressed, nor back to it.
    opener.current?.focus({ preventScroll: true });
  };
  const taken = {
    scene,
    shown,
    state: settled,
    pathOf: (place: ScenePlace, frame?: Partial<FrameOptions>) =>
      scenePath(place, scene, settled, frame),
  };
  return (
    <>
      <CopyButton
        label="Copy link"
        textOf={() => sceneAddress('scenes', scene, latest.current)}
        done="Link copied."
        about={settled}
      />
      <Button ref={opener} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Embed or share
      </Button>
      {isOpen && (
        <Optional fallback={<MissingPanel />}>
          <SharePanel
            taken={{ ...taken, site: siteRoot() }}
            onClose={close}
            missing={(again) => <MissingPanel onAgain={again} />}
          />
        </Optional>
      )}
    </>
  );
}
