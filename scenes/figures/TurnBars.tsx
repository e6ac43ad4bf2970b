import { percentText } from '@/scenes/percent';
import { BarRow } from './BarRow';

/** The five turns, as they look on the page: the foot of the mountain is below. */
export const TURN_WORDS = ['far left', 'left', 'straight on', 'right', 'far right'] as const;

interface TurnBarsProps {
  /** Chance of each turn in percent, order of TURN_WORDS. */
  odds: readonly number[];
  /** What to say of some turns, by their place: “taken”. */
  marks: Readonly<Partial<Record<number, string>>>;
  /** Makes each bar a button; one without any chance takes no turn. */
  onTake?: (turn: number) => void;
}

/** Bars over the turns that can come next. */
export function TurnBars({ odds, marks, onTake }: TurnBarsProps) {
  return (
    <dl className={`bars turn-bars ${onTake ? 'turn-choices' : ''}`.trim()}>
      {odds.map((chance, turn) => {
        const word = TURN_WORDS[turn];
        return (
          <BarRow key={word} now={chance}>
            {onTake ? (
              <button
                type="button"
                aria-label={`take the turn ${word}, ${percentText(chance)}`}
                aria-disabled={chance === 0}
                onClick={() => chance > 0 && onTake(turn)}
              >
                {word}
              </button>
            ) : (
              <span>{word}</span>
            )}
            {marks[turn] && <strong>{` ${marks[turn]}`}</strong>}
          </BarRow>
        );
      })}
    </dl>
  );
}
