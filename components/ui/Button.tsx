import { type ComponentProps } from 'react';

/**
 * A button with words. `aria-disabled` makes it paler in its parts, not as a whole: the ring of the
 * focus, which stays on it, is as clear as ever. Lower within `data-compact`.
 */
export function Button(props: Omit<ComponentProps<'button'>, 'type' | 'className'>) {
  return (
    <button
      type="button"
      className="min-h-9 cursor-pointer rounded-[3px] border border-edge px-[0.9rem] py-[0.3rem] not-aria-disabled:hover:border-accent not-aria-disabled:hover:text-accent in-data-compact:min-h-8 in-data-compact:bg-paper in-data-compact:px-[0.7rem] in-data-compact:py-[0.2rem] aria-disabled:cursor-default aria-disabled:border-edge-idle aria-disabled:text-faded"
      {...props}
    />
  );
}
