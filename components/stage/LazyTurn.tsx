import { type ComponentProps } from 'react';
import { later } from '../ui/later';
import { Optional } from '../ui/Optional';

const ReaderTurn = later(async () => (await import('@/scenes/world/turn/ReaderTurn')).ReaderTurn);

/** The reader's turn, in a script of its own; without it the mountain stands as it is composed. */
export function LazyTurn(props: ComponentProps<typeof ReaderTurn>) {
  return (
    <Optional>
      <ReaderTurn {...props} />
    </Optional>
  );
}
