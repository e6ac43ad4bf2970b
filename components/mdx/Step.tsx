import { type ReactNode } from 'react';
import { type SceneId } from '@/scenes/ids';

export interface StepProps {
  /** Names the step in addresses and in the storyboard. */
  id: string;
  title: string;
  /** A few words over the title. */
  kicker?: string;
  /** The scene in which the reader can try what it says; the story's page offers it. */
  scene?: SceneId;
  children?: ReactNode;
}

/** One step of a chapter as plain HTML; the story's page puts a component of its own in its place. */
export function Step({ id, title, kicker, children }: StepProps) {
  const titleId = `${id}-title`;
  return (
    <section id={id} data-step={id} aria-labelledby={titleId}>
      {kicker && <p className="step-kicker">{kicker}</p>}
      <h2 id={titleId}>{title}</h2>
      {children}
    </section>
  );
}
