'use client';
import { memo } from 'react';
import { useSettled } from '../ui/use-settled';

/** How long a state stands before it is read out to those who listen. */
const SPOKEN_AFTER_MS = 700;

interface SpokenDescriptionProps {
  /** What the scene shows now, in words. */
  description: string;
  /** What the page says when it opens: nobody needs to be told of that again. */
  initial?: string;
}

/** Says what a scene shows, once it stands still. */
export const SpokenDescription = memo(function SpokenDescription(props: SpokenDescriptionProps) {
  const { description, initial } = props;
  const spoken = useSettled(description, SPOKEN_AFTER_MS);
  return (
    <p className="visually-hidden" role="status">
      {spoken === initial ? '' : spoken}
    </p>
  );
});
