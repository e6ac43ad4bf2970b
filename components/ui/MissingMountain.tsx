import { useState } from 'react';
import { PictureNote } from './PictureNote';

/** Why it is not there: it does not work, has not come, or its files are not the page's. */
export type MountainTrouble = 'broken' | 'late' | 'foreign';

const WORDS: Record<MountainTrouble, string> = {
  broken: 'The moving mountain could not be shown. Reloading the page may help.',
  late: 'The moving mountain has not arrived yet. Reloading the page may help.',
  foreign: 'The mountain’s files are of another version of this page. Reloading it may help.',
};

interface MissingMountainProps {
  trouble?: MountainTrouble;
  /** Asks for it again. */
  onRetry?: () => void;
  /** Whether the reader can put this away. */
  closable?: boolean;
}

/** Tells a reader who sees stills that the moving mountain has not arrived, or went. */
export function MissingMountain(props: MissingMountainProps) {
  const { trouble = 'broken', onRetry, closable = false } = props;
  const [closed, setClosed] = useState(false);
  if (closed) return null;
  return (
    <PictureNote
      words={WORDS[trouble]}
      offer={onRetry && { words: 'Try again', onTake: onRetry }}
      onClose={closable ? () => setClosed(true) : undefined}
    />
  );
}
