'use client';
import Link from 'next/link';
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { MetaphorList } from '../ui/MetaphorList';

const KEYS: readonly [string, string][] = [
  ['→', 'next step'],
  ['←', 'step before'],
  ['↑ ↓, space', 'scroll, and the mountain moves with you'],
  ['?', 'this sheet'],
  ['Esc', 'close it'],
];

/** The present page at the reader's place, with the mountain drawn as wished; the rest is kept. */
function addressOf(quality: string, step: string | undefined): string {
  const address = new URL(window.location.href);
  address.searchParams.set('quality', quality);
  if (step !== undefined) address.hash = step;
  return address.href;
}

const withoutHash = (address: string) => address.split('#')[0];

interface QualityLinkProps {
  quality: string;
  step: string | undefined;
  children: ReactNode;
}

/** How to draw is decided as a page loads, so this loads it anew. */
function QualityLink({ quality, step, children }: QualityLinkProps) {
  const address = addressOf(quality, step);
  const onClick = (click: MouseEvent) => {
    if (withoutHash(address) !== withoutHash(window.location.href)) return;
    // Where nothing but the hash differs, browsers would stay on the page.
    click.preventDefault();
    window.location.reload();
  };
  return (
    <a href={address} onClick={onClick}>
      {children}
    </a>
  );
}

interface HelpSheetProps {
  /** Id of the step at the reader's place; undefined where the address tells the place. */
  step: string | undefined;
  onClose: () => void;
}

/**
 * Help and the key to the metaphor, over the story; Escape closes it and focus goes back. Browser
 * only: it reads the address.
 */
export function HelpSheet({ step, onClose }: HelpSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className="help-sheet" aria-labelledby="help-title" onClose={onClose}>
      <header>
        <h2 id="help-title">Help and key</h2>
        <button type="button" className="way-button" aria-label="Close" onClick={close}>
          ×
        </button>
      </header>
      <h3>What stands for what</h3>
      <MetaphorList />
      <h3>Keys</h3>
      <dl className="metaphor-list">
        {KEYS.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <h3>If something moves too much</h3>
      <p>
        “Pause drifting” stops what moves by itself. Where your device asks for reduced motion, each
        step is a still picture. You can ask for stills or the moving mountain in the address too:{' '}
        <QualityLink quality="off" step={step}>
          stills only
        </QualityLink>
        ,{' '}
        <QualityLink quality="low" step={step}>
          light 3D
        </QualityLink>
        . Or read the story <Link href="/text/">as text</Link>.
      </p>
    </dialog>
  );
}
