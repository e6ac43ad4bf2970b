import { BarList } from './BarList';
import { BarRow } from './BarRow';
import { TurnButton } from './TurnButton';

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
    <BarList kind={onTake ? 'choices' : 'turns'}>
      {odds.map((chance, turn) => {
        const word = TURN_WORDS[turn];
        return (
          <BarRow key={word} now={chance}>
            {onTake ? (
              <TurnButton word={word} chance={chance} onTake={() => onTake(turn)} />
            ) : (
              <span>{word}</span>
            )}
            {marks[turn] && <strong className="font-[650] text-accent">{` ${marks[turn]}`}</strong>}
          </BarRow>
        );
      })}
    </BarList>
  );
}
