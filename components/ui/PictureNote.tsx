import { leaveNote } from './leave-note';
import { useEndInSight } from './use-end-in-sight';

interface PictureNoteProps {
  words: string;
  /** What can be done about it. */
  offer?: { words: string; onTake: () => void };
  /** Puts it away; where a scene's own button does, there is none here. */
  onClose?: () => void;
}

/** Tells a reader who sees stills why. At the end of a page, over links, it is out of sight. */
export function PictureNote({ words, offer, onClose }: PictureNoteProps) {
  const atEnd = useEndInSight();
  return (
    <aside className="stage-note" aria-label="About the picture" data-at-end={atEnd || undefined}>
      <span>{words}</span>{' '}
      {offer && (
        <button
          type="button"
          onClick={(pressed) => {
            leaveNote(pressed);
            offer.onTake();
          }}
        >
          {offer.words}
        </button>
      )}
      {onClose && (
        <button
          type="button"
          data-close
          aria-label="Close"
          onClick={(pressed) => {
            leaveNote(pressed);
            onClose();
          }}
        >
          ×
        </button>
      )}
    </aside>
  );
}
