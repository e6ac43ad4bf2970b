'use client';
import { PageLink } from '../ui/PageLink';
import { type MouseEvent, type ReactNode } from 'react';
import { isThisPage } from '../ui/is-this-page';
import { MetaphorList } from '../ui/MetaphorList';
import { Pair } from '../ui/Pair';
import { Sheet } from '../ui/Sheet';
import { printStep } from './print-step';

const KEYS: readonly [string, string][] = [
  ['→', 'next step'],
  ['←', 'step before'],
  ['↑ ↓, space', 'scroll through the story'],
  ['Esc', 'close this sheet'],
];

/** The present page at the reader's place, with the mountain drawn as wished; the rest is kept. */
function addressOf(quality: string, step: string | undefined): string {
  const address = new URL(window.location.href);
  address.searchParams.set('quality', quality);
  if (step !== undefined) address.hash = step;
  return address.href;
}

interface QualityLinkProps {
  quality: string;
  step: string | undefined;
  children: ReactNode;
}

/** How to draw is decided as a page loads, so this loads it anew. */
function QualityLink({ quality, step, children }: QualityLinkProps) {
  const address = addressOf(quality, step);
  const onClick = (click: MouseEvent) => {
    if (!isThisPage(address)) return;
    // Where nothing but the hash differs, browsers would stay on the page.
    click.preventDefault();
    window.location.reload();
  };
  return (
    <a href={address} onClick={onClick} className="text-accent underline underline-offset-[0.15em]">
      {children}
    </a>
  );
}

interface PrintButtonProps {
  onClick: () => void;
  children: ReactNode;
}

function PrintButton({ onClick, children }: PrintButtonProps) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="cursor-pointer text-accent underline underline-offset-[0.15em]"
    >
      {children}
    </button>
  );
}

function Title({ children }: { children: ReactNode }) {
  return <h3 className="mt-[1.4rem] mb-[0.4rem] font-[650]">{children}</h3>;
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
  return (
    <Sheet id="help-title" title="Help and key" onClose={onClose}>
      <Title>What stands for what</Title>
      <MetaphorList />
      <Title>Keys</Title>
      <dl>
        {KEYS.map(([key, meaning]) => (
          <Pair key={key} name={<kbd>{key}</kbd>}>
            {meaning}
          </Pair>
        ))}
      </dl>
      <Title>If something moves too much</Title>
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
        . Or read the story{' '}
        <PageLink href="/text/" className="text-accent underline underline-offset-[0.15em]">
          as text
        </PageLink>
        .
      </p>
      <Title>On paper</Title>
      <p>
        Words, pictures and sources, no controls:{' '}
        <PrintButton onClick={() => window.print()}>print this page</PrintButton>
        {step !== undefined && (
          <>
            {' '}
            or <PrintButton onClick={() => printStep(step)}>this step alone</PrintButton>
          </>
        )}
        .
      </p>
    </Sheet>
  );
}
