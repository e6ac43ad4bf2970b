'use client';
import { type ReactNode, type Ref, useRef, useState } from 'react';
import { type Scene } from '@/scenes/instrument/scene';
import { type FrameOptions } from '@/scenes/state/frame-options';
import { type SceneState } from '@/scenes/state/scene-state';
import { Button } from '../ui/Button';
import { later } from '../ui/later';
import { Optional } from '../ui/Optional';
import { scenePath, type ScenePlace, siteRoot } from './scene-address';
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

interface OpenerProps {
  ref: Ref<HTMLButtonElement>;
  'aria-haspopup': 'dialog';
  onClick: () => void;
}

interface EmbedOrShareProps {
  scene: Scene;
  state: SceneState;
  /** What that state shows; nothing while the model is on its way. */
  shown: ShownReadout | undefined;
  /** Draws the button that opens the sheet. */
  opener: (props: OpenerProps) => ReactNode;
}

/** Opens a sheet with every form in which a scene can be taken along as it stands. */
export function EmbedOrShare({ scene, state, shown, opener }: EmbedOrShareProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    // Some browsers do not give a button the focus when it is pressed, nor back to it.
    button.current?.focus({ preventScroll: true });
  };
  const pathOf = (place: ScenePlace, frame?: Partial<FrameOptions>) =>
    scenePath(place, scene, state, frame);
  return (
    <>
      {opener({ ref: button, 'aria-haspopup': 'dialog', onClick: () => setOpen(true) })}
      {isOpen && (
        <Optional fallback={<MissingPanel />}>
          <SharePanel
            taken={{ scene, state, shown, pathOf, site: siteRoot() }}
            onClose={close}
            missing={(again) => <MissingPanel onAgain={again} />}
          />
        </Optional>
      )}
    </>
  );
}
