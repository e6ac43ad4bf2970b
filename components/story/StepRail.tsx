'use client';
import { useStep } from './story-context';

export interface RailEntry {
  id: string;
  title: string;
}

/** The steps as a list of links at the side, the present one marked. */
export function StepRail({ entries, minutes }: { entries: readonly RailEntry[]; minutes: number }) {
  const step = useStep();
  const left = Math.max(1, Math.ceil(minutes * (1 - step / entries.length)));
  return (
    <nav className="step-rail" aria-label="Steps of this chapter">
      <ol>
        {entries.map(({ id, title }, index) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={index === step ? 'step' : undefined}>
              <span className="step-rail-title">{title}</span>
            </a>
          </li>
        ))}
      </ol>
      <p className="step-rail-left">
        {step + 1} of {entries.length}, {left} min left
      </p>
    </nav>
  );
}
