import { type ComponentProps } from 'react';

interface RadioProps extends Omit<ComponentProps<'input'>, 'type' | 'className'> {
  label: string;
}

/** One of several ways, with its words. */
export function Radio({ label, ...rest }: RadioProps) {
  return (
    <label className="inline-flex min-h-8 cursor-pointer items-center gap-[0.45rem] in-disabled:cursor-default">
      <input type="radio" className="size-[1.1rem] accent-accent" {...rest} />
      {label}
    </label>
  );
}
