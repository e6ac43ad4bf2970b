'use client';
import { useCallback, useEffect, useState } from 'react';
import { IconButton } from '../ui/IconButton';
import { Notice } from '../ui/Notice';
import { Optional } from '../ui/Optional';
import { useStep, useStory } from './page-story';
import { useAddress } from './use-address';
import { useJumps } from './use-jumps';
import { wishOf } from './wayfinding';
import { later } from '../ui/later';

const HelpSheet = later(async () => (await import('../help/HelpSheet')).HelpSheet);

const ResumeOffer = later(async () => (await import('./ResumeOffer')).ResumeOffer);

/** How long the page says that there is no help. */
const SAID_MS = 8000;

function MissingHelp({ onClose }: { onClose: () => void }) {
  useEffect(() => {
    const timer = setTimeout(onClose, SAID_MS);
    return () => clearTimeout(timer);
  }, [onClose]);
  return <Notice role="alert">Help could not be loaded. Reloading the page may help.</Notice>;
}

interface WayfinderProps {
  /** Is a reader who comes back offered to go on? */
  resumable: boolean;
}

/** Step by step through the story, by button and by key, and help; scrolling stays the browser's. */
export function Wayfinder({ resumable }: WayfinderProps) {
  const jump = useJumps();
  useAddress();
  const { steps } = useStory();
  const step = useStep();
  const [helping, setHelping] = useState(false);
  const close = useCallback(() => setHelping(false), []);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const wish = wishOf(event, event.target instanceof Element ? event.target : null);
      if (wish === undefined) return;
      event.preventDefault();
      jump(wish);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [jump]);

  return (
    <>
      <nav
        data-keep-clear
        className="fixed right-safe-right bottom-safe-bottom z-5 mb-10 hidden gap-[0.4rem] scripted:flex phone:top-safe-top phone:right-auto phone:bottom-auto phone:left-3 phone:*:min-h-11 phone:*:min-w-11"
        aria-label="Step by step"
      >
        <IconButton label="Step before" onClick={() => jump('previous')}>
          ←
        </IconButton>
        <IconButton label="Next step" onClick={() => jump('next')}>
          →
        </IconButton>
        <IconButton label="Help and key" aria-haspopup="dialog" onClick={() => setHelping(true)}>
          ?
        </IconButton>
      </nav>
      {resumable && (
        <Optional>
          <ResumeOffer />
        </Optional>
      )}
      {helping && (
        <Optional fallback={<MissingHelp onClose={close} />}>
          <HelpSheet step={step > 0 ? steps[step].id : undefined} onClose={close} />
        </Optional>
      )}
    </>
  );
}
