import { BarRow } from './BarRow';

/** The five turns, as they look on the page: the foot of the mountain is below. */
export const TURN_WORDS = ['far left', 'left', 'straight on', 'right', 'far right'] as const;

interface TurnBarsProps {
  /** Chance of each turn and how it is printed, order of TURN_WORDS. */
  odds: readonly { percent: number; shown: string }[];
  /** What to say of some turns, by their place: “taken”. */
  marks: Readonly<Partial<Record<number, string>>>;
}

/** Bars over the turns that can come next. */
export function TurnBars({ odds, marks }: TurnBarsProps) {
  return (
    <dl className="bars turn-bars">
      {odds.map((share, turn) => (
        <BarRow key={TURN_WORDS[turn]} now={share}>
          {TURN_WORDS[turn]} {marks[turn] && <strong>{marks[turn]}</strong>}
        </BarRow>
      ))}
    </dl>
  );
}
