'use client';
import { useCallback, useEffect, useState } from 'react';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { Notice } from '../ui/Notice';
import { Optional } from '../ui/Optional';
import { later } from '../ui/later';
import { whenIdle } from '../ui/when-idle';
import { useStep, useStory } from './page-story';
import { StepButtons } from './StepButtons';
import { useAddress } from './use-address';
import { useJumps } from './use-jumps';
import { wishOf } from './wayfinding';

const loadHelp = async () => (await import('../help/HelpSheet')).HelpSheet;
const HelpSheet = later(loadHelp);

const ResumeOffer = later(async () => (await import('./ResumeOffer')).ResumeOffer);

/** How long the page says that there is no help. */
const SAID_MS = 8000;

interface MissingHelpProps {
  /** Asks for it again; one that broke while it was drawn stays so. */
  onAgain?: () => void;
  onClose: () => void;
}

function MissingHelp({ onAgain, onClose }: MissingHelpProps) {
  useEffect(() => {
    const timer = setTimeout(onClose, SAID_MS);
    return () => clearTimeout(timer);
  }, [onClose]);
  return (
    <Notice role="alert">
      Help could not be loaded. {onAgain && <Button onClick={onAgain}>Try again</Button>}
    </Notice>
  );
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

  // Help is there also for who has lost the line; what does not come now is asked for when wanted.
  useEffect(() => whenIdle(() => void loadHelp().catch(() => {})), []);
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
      <StepButtons jump={jump}>
        <IconButton label="Help and key" aria-haspopup="dialog" onClick={() => setHelping(true)}>
          ?
        </IconButton>
      </StepButtons>
      {resumable && (
        <Optional>
          <ResumeOffer />
        </Optional>
      )}
      {helping && (
        <Optional fallback={<MissingHelp onClose={close} />}>
          <HelpSheet
            step={step > 0 ? steps[step].id : undefined}
            onClose={close}
            missing={(again) => <MissingHelp onAgain={again} onClose={close} />}
          />
        </Optional>
      )}
    </>
  );
}
