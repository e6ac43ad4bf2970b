'use client';
import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { MetaphorList } from '../ui/MetaphorList';

const KEYS: readonly [string, string][] = [
  ['→', 'next step'],
  ['←', 'step before'],
  ['↑ ↓, space', 'scroll, and the mountain moves with you'],
  ['?', 'this sheet'],
  ['Esc', 'close it'],
];

/** Help and the key to the metaphor, over the story; Escape closes it and focus goes back. */
export function HelpSheet({ onClose }: { onClose: () => void }) {
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
        <Link href="/?quality=off">stills only</Link>, <Link href="/?quality=low">light 3D</Link>.
        Or read the story <Link href="/text/">as text</Link>.
      </p>
    </dialog>
  );
}
