import { type ComponentProps } from 'react';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'className'> {
  /** What it does, for those who do not see its sign. */
  label: string;
}

/** A square button on paper, with a sign in place of words. */
export function IconButton({ label, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      className="min-h-8 min-w-8 cursor-pointer rounded-sm border border-line bg-glass font-sans text-lg/none font-medium text-ink hover:border-accent hover:text-accent"
      {...rest}
    />
  );
}
