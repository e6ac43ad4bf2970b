import { type ReactNode, useState } from 'react';
import { IconButton } from '../ui/IconButton';
import { useStory } from './page-story';
import { titleOf } from './title-of';
import { type Jump } from './use-jumps';
import { type Wish } from './wayfinding';

interface StepButtonsProps {
  jump: Jump;
  /** What stands beside them. */
  children: ReactNode;
}

/** Lead through the story, press by press: the focus stays with them, and they say where that led. */
export function StepButtons({ jump, children }: StepButtonsProps) {
  const { steps } = useStory();
  const [told, setTold] = useState('');
  const go = (wish: Wish) => {
    const step = jump(wish, { keepsFocus: true });
    if (step === undefined) setTold('The story ends here');
    else if (step < 0) setTold('Top of the page');
    else setTold(`${step + 1} of ${steps.length}: ${titleOf(steps[step].id)}`);
  };
  return (
    <>
      <nav
        data-keep-clear
        className="fixed right-safe-right bottom-safe-bottom z-5 mb-10 hidden gap-[0.4rem] scripted:flex phone:top-safe-top phone:right-auto phone:bottom-auto phone:left-3 phone:*:min-h-11 phone:*:min-w-11"
        aria-label="Step by step"
      >
        <IconButton label="Step before" onClick={() => go('previous')}>
          ←
        </IconButton>
        <IconButton label="Next step" onClick={() => go('next')}>
          →
        </IconButton>
        {children}
      </nav>
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </>
  );
}
