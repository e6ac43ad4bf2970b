import { Button } from '../ui/Button';
import { leaveNote } from '../ui/leave-note';
import { type MountainTrouble } from '../ui/MissingMountain';
import { type LiveReadout } from './use-readout';

const WORDS: Record<MountainTrouble, string> = {
  broken: 'The model cannot be loaded.',
  late: 'The model has not arrived yet.',
  foreign: 'The model’s file is of another version of this page. Reloading it may help.',
};

interface ModelNoteProps extends Pick<LiveReadout<undefined>, 'status' | 'trouble'> {
  /** Asks for it again. */
  onRetry?: () => void;
}

/** Says in a line that the model is on its way, or not to be had, and asks for it again. */
export function ModelNote({ status, trouble, onRetry }: ModelNoteProps) {
  if (!trouble)
    return (
      <p className="scene-note" data-passing>
        {status === 'loading' && 'Reading the mountain …'}
      </p>
    );
  return (
    <p className="scene-note">
      {WORDS[trouble] + (status === 'failed' ? ' Where these runs end is not known.' : '')}{' '}
      {onRetry && (
        <Button
          onClick={(pressed) => {
            leaveNote(pressed);
            onRetry();
          }}
        >
          Try again
        </Button>
      )}
    </p>
  );
}
