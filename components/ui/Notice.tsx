import { type ComponentProps } from 'react';

/** Words that stand over the top of the page for a while. */
export function Notice(props: Omit<ComponentProps<'div'>, 'className'>) {
  return (
    <div
      className="fixed top-safe-top left-1/2 z-6 max-w-[min(30rem,100vw-2rem)] rounded-sm border border-line bg-paper px-[0.9rem] py-2 font-sans text-fine font-medium wrap-anywhere text-ink [translate:-50%] phone:top-17 phone:w-max"
      {...props}
    />
  );
}
