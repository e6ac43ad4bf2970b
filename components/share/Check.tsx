import { type ComponentProps } from 'react';

interface CheckProps extends Omit<ComponentProps<'input'>, 'type' | 'className'> {
  label: string;
}

/** One of several things that may each be had, with its words. */
export function Check({ label, ...rest }: CheckProps) {
  return (
    <label className="inline-flex min-h-8 cursor-pointer items-center gap-[0.45rem] in-disabled:cursor-default">
      <input type="checkbox" className="size-[1.1rem] accent-accent" {...rest} />
      {label}
    </label>
  );
}
