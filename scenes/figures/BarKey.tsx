interface BarKeyProps {
  /** Of the thin bar under the first: what its numbers are called for those who do not see it. */
  before?: string;
  /** Whether it is the only one, which needs no sample. */
  alone?: boolean;
  children: string;
}

/**
 * What a bar stands for, with a sample of it. Its elements stay, and its words are whole ones, since
 * both change: a translator takes the text beside them out of the page.
 */
export function BarKey({ before, alone = false, children }: BarKeyProps) {
  const sample = before ? 'before' : 'now';
  // Words that say it themselves are not said twice.
  const isSaid = before === undefined || children.startsWith(before);
  return (
    <span data-key={alone ? undefined : sample}>
      {!isSaid && <span className="visually-hidden">{before}: </span>}
      <span>{children}</span>
    </span>
  );
}
