import { type ComponentProps } from 'react';

interface PageLinkProps extends ComponentProps<'a'> {
  /** From the site's root, `/scenes/lab/`, wherever that root is served. */
  href: string;
}

/** A link to another page of this site. */
export function PageLink({ href, ...rest }: PageLinkProps) {
  return <a href={`${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}${href}`} {...rest} />;
}
