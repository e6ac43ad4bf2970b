import { type ComponentProps, lazy, Suspense } from 'react';
import { Optional } from '../ui/Optional';

const ReaderTurn = lazy(async () => {
  return { default: (await import('@/scenes/world/turn/ReaderTurn')).ReaderTurn };
});

/** The reader's turn, in a script of its own; without it the mountain stands as it is composed. */
export function LazyTurn(props: ComponentProps<typeof ReaderTurn>) {
  return (
    <Optional>
      <Suspense fallback={null}>
        <ReaderTurn {...props} />
      </Suspense>
    </Optional>
  );
}
