import { percentText } from '@/scenes/percent';

interface TurnButtonProps {
  word: string;
  /** Its chance in percent; one without any cannot be taken. */
  chance: number;
  onTake: () => void;
}

/** The word of a turn as a button; the whole row of its bar presses it, and print keeps the word. */
export function TurnButton({ word, chance, onTake }: TurnButtonProps) {
  return (
    <button
      type="button"
      data-take
      className="min-h-9 cursor-pointer underline decoration-thread underline-offset-[0.2em] after:absolute after:inset-0 not-aria-disabled:hover:after:bg-touch aria-disabled:cursor-default aria-disabled:text-quiet aria-disabled:no-underline print:no-underline"
      aria-label={`take the turn ${word}, ${percentText(chance)}`}
      aria-disabled={chance === 0}
      onClick={() => chance > 0 && onTake()}
    >
      {word}
    </button>
  );
}
