import { type ComponentProps } from 'react';

interface ControlSetProps extends Omit<ComponentProps<'fieldset'>, 'className'> {
  legend: string;
}

/** Inputs that belong together, in a row that wraps under one legend. */
export function ControlSet({ legend, children, ...rest }: ControlSetProps) {
  return (
    <fieldset
      data-control
      className="flex flex-wrap items-center gap-x-4 gap-y-[0.3rem] disabled:opacity-55"
      {...rest}
    >
      <legend className="mb-[0.2rem]">{legend}</legend>
      {children}
    </fieldset>
  );
}
