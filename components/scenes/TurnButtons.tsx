import { type KeyboardEvent, type ReactNode } from 'react';
import { type TurnHandle } from '../stage/SceneStage';

type Way = keyof TurnHandle['ways'];

/** In the order of a keyboard's arrows; what is named is what the mountain seems to do. */
const ARROWS: readonly { way: Way; key: string; sign: string; name: string }[] = [
  { way: 'left', key: 'ArrowLeft', sign: '←', name: 'Turn left' },
  { way: 'right', key: 'ArrowRight', sign: '→', name: 'Turn right' },
  { way: 'higher', key: 'ArrowUp', sign: '↑', name: 'Look from higher' },
  { way: 'lower', key: 'ArrowDown', sign: '↓', name: 'Look from lower' },
];

const FIRST = 'Back to the first view';

interface TurnButtonProps {
  turn: TurnHandle;
  way: Way;
  name: string;
  children: ReactNode;
}

/** Stays where it is when its way ends, so that the focus does too. */
function TurnButton({ turn, way, name, children }: TurnButtonProps) {
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      aria-disabled={!turn.ways[way] || undefined}
      onClick={() => turn.go(way)}
      className="min-h-10 min-w-9 cursor-pointer rounded-[3px] border border-line px-1 sm:min-w-10 sm:px-2 hover:border-current aria-disabled:cursor-default aria-disabled:border-line aria-disabled:opacity-50"
    >
      {children}
    </button>
  );
}

/** Turns the mountain without a mouse: by its buttons, or by the arrow keys on any of them. */
export function TurnButtons({ turn }: { turn: TurnHandle }) {
  const onKeyDown = (pressed: KeyboardEvent) => {
    const arrow = ARROWS.find(({ key }) => key === pressed.key);
    if (!arrow || pressed.altKey || pressed.ctrlKey || pressed.metaKey) return;
    // The page stays where it is while its picture turns.
    pressed.preventDefault();
    turn.go(arrow.way);
  };
  return (
    <div
      role="group"
      aria-label="Turn the mountain"
      onKeyDown={onKeyDown}
      className="col-start-2 row-start-2 flex flex-wrap gap-1 font-sans text-sm print:hidden"
    >
      {ARROWS.map(({ way, sign, name }) => (
        <TurnButton key={way} {...{ turn, way, name }}>
          {sign}
        </TurnButton>
      ))}
      <TurnButton turn={turn} way="first" name={FIRST}>
        <span className="max-sm:hidden">{FIRST}</span>
        <span className="sm:hidden">↺</span>
      </TurnButton>
    </div>
  );
}
