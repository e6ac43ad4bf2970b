import { leaveNote } from '../ui/leave-note';
import { type DrawPlan, type StillPlan } from './plan';

/** Each shorter than a title is large: what comes late is never the largest thing on a page. */
const WHY_STILL = {
  off: 'The moving mountain is switched off.',
  calm: 'Standing still: this device asks for less motion.',
  slow: 'Resting: this browser draws without a graphics chip.',
  none: 'This browser cannot draw the moving mountain.',
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
      <span>{WHY_STILL[plan.still]}</span>{' '}
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
