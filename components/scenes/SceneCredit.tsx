'use client';
import { type MouseEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { type Scene } from '@/scenes/instrument/scene';
import { type SceneState } from '@/scenes/state/scene-state';
import { isFramed } from '../embed/framed';
import { leaveFrame } from '../embed/leave-frame';
import { PageLink } from '../ui/PageLink';
import { sceneAddress, scenePath } from './scene-address';

/** For another window, tab or file the browser is asked, not the page. */
const isPlain = ({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent) =>
  button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;

/** An address where it cannot be followed, chosen so that it only has to be copied. */
function AddressAsText({ address }: { address: string }) {
  const text = useRef<HTMLElement>(null);
  useEffect(() => {
    if (text.current) window.getSelection()?.selectAllChildren(text.current);
  }, [address]);
  return (
    <span role="status" className="block">
      The page around this one lets no link open from here. The address, to copy:{' '}
      <span ref={text} data-address className="wrap-anywhere">
        {address}
      </span>
    </span>
  );
}

const never = () => () => {};

/** From an embed to the scene's own page in the same state; it leaves the frame where it can. */
export function SceneCredit({ scene, state }: { scene: Scene; state: SceneState }) {
  const [isShut, setShut] = useState(false);
  const isHere = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const follow = (click: MouseEvent) => {
    if (!isFramed() || !isPlain(click)) return;
    click.preventDefault();
    setShut(!leaveFrame(sceneAddress('scenes', scene, state)));
  };
  return (
    <p className="scene-credit">
      <PageLink
        href={scenePath('scenes', scene, state)}
        // For paper; where the page lies only a browser knows.
        data-whole={isHere ? sceneAddress('scenes', scene, state) : undefined}
        className="text-accent underline underline-offset-[0.15em]"
        target="_blank"
        rel="noopener"
        onClick={follow}
      >
        Words and sources: Fall Line
      </PageLink>
      {isShut && <AddressAsText address={sceneAddress('scenes', scene, state)} />}
    </p>
  );
}
