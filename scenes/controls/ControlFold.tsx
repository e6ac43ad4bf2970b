import { type ComponentProps } from 'react';

interface ControlFoldProps extends Omit<ComponentProps<'details'>, 'className' | 'title'> {
  title: string;
}

/** Controls of one theme, folded away under its name. */
export function ControlFold({ title, children, ...rest }: ControlFoldProps) {
  return (
    <details
      className="border-t border-line first:border-t-0 open:pb-[0.9rem] [&_[data-control]+[data-control]]:mt-[0.9rem]"
      {...rest}
    >
      <summary className="cursor-pointer py-[0.55rem] font-[650]">{title}</summary>
      {children}
    </details>
  );
}
