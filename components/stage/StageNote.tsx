import { Fragment } from 'react';
import { leaveNote } from '../ui/leave-note';
import { type DrawPlan, type StillPlan } from './plan';

/** In parts, each less than the title of a page: what comes late is never the largest thing on it. */
const WHY_STILL = {
  off: ['The moving mountain is switched off.'],
  calm: ['The mountain stands still:', 'this device asks for less motion.'],
  slow: ['The mountain rests:', 'this browser would draw it without a graphics chip.'],
  none: ['This browser cannot draw the moving mountain.'],
};

interface StageNoteProps {
  plan: StillPlan;
  /** Told to draw it all the same. */
  onDraw: (plan: DrawPlan) => void;
}

/** Tells a reader who sees stills why, and offers the mountain where that can be tried. */
export function StageNote({ plan, onDraw }: StageNoteProps) {
  return (
    <aside className="stage-note" aria-label="About the picture">
      <span>
        {WHY_STILL[plan.still].map((part) => (
          <Fragment key={part}>
            <span className="inline-block">{part}</span>{' '}
          </Fragment>
        ))}
      </span>
      {'anyway' in plan && (
        <button
          type="button"
          onClick={(pressed) => {
            leaveNote(pressed);
            onDraw({ draw: plan.anyway, adapt: true });
          }}
        >
          Show it in 3D
        </button>
      )}
    </aside>
  );
}
