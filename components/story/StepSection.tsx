import { type CSSProperties, type ReactNode } from 'react';
import { StepStill } from '../stills/StepStill';
import { CopyLink } from './CopyLink';
import { HeadingRow } from './HeadingRow';
import { type OfferedScene, SceneOffer } from './SceneOffer';

export interface StepSectionProps {
  id: string;
  title: string;
  kicker?: string;
  /** Height in screens while the mountain moves with the reader. */
  length: number;
  /** Progress at which the step's own picture stands, 0…1: a link lands there. */
  rest: number;
  /** Level of its heading: under the chapter's own. */
  level: 2 | 3;
  /** The scene in which the reader can try what the step says. */
  scene?: OfferedScene;
  children: ReactNode;
}

/** One step of the story as plain HTML: whole by itself, taller where a mountain moves behind it. */
export function StepSection({
  id,
  title,
  kicker,
  length,
  rest,
  level,
  scene,
  children,
}: StepSectionProps) {
  const Heading = `h${level}` as const;
  const style = { '--screens': length, '--rest': rest.toFixed(4) } as CSSProperties;
  return (
    <section id={id} data-step={id} className="step" style={style} aria-labelledby={`${id}-title`}>
      <StepStill id={id} />
      <div className="step-hold">
        <div className="step-card group/words">
          {kicker && <p className="step-kicker">{kicker}</p>}
          <HeadingRow>
            <Heading id={`${id}-title`} className="step-title">
              <a href={`#${id}`} className="step-link">
                {title}
              </a>
            </Heading>
            <CopyLink to={`#${id}`} of={title} className="mt-[1.35rem]" />
          </HeadingRow>
          <div data-step-words>
            {children}
            {scene && <SceneOffer scene={scene} />}
          </div>
        </div>
      </div>
    </section>
  );
}
