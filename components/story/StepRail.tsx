'use client';
import { useStep } from './page-story';

export interface RailChapter {
  slug: string;
  title: string;
  steps: readonly { id: string; title: string }[];
}

interface Mark {
  id: string;
  title: string;
  kind: 'step' | 'chapter';
  current: boolean;
}

/**
 * What the rail shows at one step: every step of the chapter being read, and of each other chapter
 * its first step alone, under the chapter's name.
 */
function marksAt(chapters: readonly RailChapter[], step: number): Mark[] {
  let first = 0;
  return chapters.flatMap(({ title, steps }) => {
    const place = step - first;
    first += steps.length;
    const here = place >= 0 && place < steps.length;
    if (!here) return steps.slice(0, 1).map(({ id }) => mark(id, title, 'chapter', false));
    return steps.map((one, index) => mark(one.id, one.title, 'step', index === place));
  });
}

/** How far a skier's turns lead to either side, pixels, and how many there are from top to foot. */
const SWAY = 5;
const TURNS = 5;

/** Pixels to the right of the straight way down, at a share of it: 0…1. Each turn is a parabola. */
function swayAt(way: number): number {
  const turn = Math.floor(TURNS * way);
  const share = TURNS * way - turn;
  return (turn % 2 ? -1 : 1) * 4 * SWAY * share * (1 - share);
}

/** The line that the marks lie on, in a drawing as high as the list and 24 units wide. */
const FALL_LINE = `M12 0q${2 * SWAY} ${50 / TURNS} 0 ${100 / TURNS}${`t0 ${100 / TURNS}`.repeat(TURNS - 1)}`;

function mark(id: string, title: string, kind: Mark['kind'], current: boolean): Mark {
  return { id, title, kind, current };
}

/** Where the reader is, as a list of links at the side: the present step marked. */
export function StepRail({
  chapters,
  minutes,
}: {
  chapters: readonly RailChapter[];
  minutes: number;
}) {
  const step = useStep();
  const total = chapters.reduce((sum, { steps }) => sum + steps.length, 0);
  const left = Math.max(1, Math.ceil(minutes * (1 - step / total)));
  const marks = marksAt(chapters, step);
  return (
    <nav className="step-rail" aria-label="Steps of the story">
      <svg viewBox="0 0 24 100" preserveAspectRatio="none" aria-hidden="true">
        <path d={FALL_LINE} />
      </svg>
      <ol>
        {marks.map(({ id, title, kind, current }, index) => (
          <li
            key={id}
            data-kind={kind}
            style={{ right: `${(-swayAt((index + 0.5) / marks.length)).toFixed(1)}px` }}
          >
            <a href={`#${id}`} aria-current={current ? 'step' : undefined}>
              <span className="step-rail-title">{title}</span>
            </a>
          </li>
        ))}
      </ol>
      <p className="step-rail-left">
        {/* One string: in several, what a translator put in their place would stay. */}
        {`${step + 1} of ${total}, ${left} min left`}
      </p>
    </nav>
  );
}
