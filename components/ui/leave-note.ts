import { type MouseEvent } from 'react';
import { focusWords } from './focus-words';

/** A note goes as the mountain comes: the focus goes to what else can be done with the picture. */
export function leaveNote({ currentTarget }: MouseEvent<HTMLElement>): void {
  const buttons = currentTarget.closest('figure')?.querySelectorAll('button') ?? [];
  const stays = Array.from(buttons).find((button) => button !== currentTarget);
  if (stays) stays.focus({ preventScroll: true });
  else focusWords();
}
