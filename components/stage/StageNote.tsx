import { PictureNote } from '../ui/PictureNote';
import { drawAnyway, type Plan, type StillPlan } from './plan';

/** Each shorter than a title is large: what comes late is never the largest thing on a page. */
const WHY_STILL = {
  off: 'The moving mountain is switched off.',
  calm: 'Standing still: this device asks for less motion.',
  slow: 'Resting: this browser draws without a graphics chip.',
  none: 'This browser cannot draw the moving mountain.',
};

interface StageNoteProps {
  plan: StillPlan;
  /** Told to draw it all the same, or that it cannot be. */
  onDraw: (plan: Plan) => void;
  onClose?: () => void;
}

/** Tells a reader who sees stills why, and offers the mountain where that can be tried. */
export function StageNote({ plan, onDraw, onClose }: StageNoteProps) {
  const offer = 'anyway' in plan && {
    words: 'Show it in 3D',
    onTake: () => onDraw(drawAnyway(plan.anyway)),
  };
  return <PictureNote words={WHY_STILL[plan.still]} offer={offer || undefined} onClose={onClose} />;
}
