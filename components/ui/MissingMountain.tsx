import { leaveNote } from './leave-note';

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
}

/** Tells a reader who sees stills that the moving mountain has not arrived, or went. */
export function MissingMountain({ trouble = 'broken', onRetry }: MissingMountainProps) {
  return (
    <aside className="stage-note" aria-label="About the picture">
      <span>{WORDS[trouble]}</span>{' '}
      {onRetry && (
        <button
          type="button"
          onClick={(pressed) => {
            leaveNote(pressed);
            onRetry();
          }}
        >
          Try again
        </button>
      )}
    </aside>
  );
}
