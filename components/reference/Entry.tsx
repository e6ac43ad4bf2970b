import { type ReactNode } from 'react';

interface EntryProps {
  /** What links to it name. */
  id: string;
  /** Of a list, or of a list of terms. */
  as: 'li' | 'div';
  children: ReactNode;
}

/** One entry of a page of reference, told apart where a link has led to it. */
export function Entry({ id, as: Tag, children }: EntryProps) {
  return (
    <Tag
      id={id}
      tabIndex={-1}
      className="mb-6 leading-[1.55] target:rounded-[2px] target:outline-2 target:outline-offset-[0.6rem] target:outline-accent"
    >
      {children}
    </Tag>
  );
}
