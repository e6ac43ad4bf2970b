'use client';
import { memo, useMemo } from 'react';
import { useSettled } from '@/scenes/figures/use-settled';
import { type ShownReadout } from './shown-readout';

/** How long a state stands before it is read out to those who listen. */
const SPOKEN_AFTER_MS = 700;

interface SpokenDescriptionProps {
  /** What the scene shows now; nothing yet where the model is on its way. */
  shown: ShownReadout | undefined;
  /** What the page shows when it opens: nobody needs to be told of that again. */
  initial?: ShownReadout;
}

/** Says what a scene shows, once it stands still. */
export const SpokenDescription = memo(function SpokenDescription(props: SpokenDescriptionProps) {
  const { shown, initial } = props;
  const settled = useSettled(shown, SPOKEN_AFTER_MS);
  const spoken = useMemo(() => {
    const description = settled?.description;
    return description === initial?.description ? '' : description;
  }, [settled, initial]);
  return (
    <p className="visually-hidden" role="status">
      {spoken}
    </p>
  );
});
