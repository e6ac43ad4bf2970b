import { PageLink } from '../ui/PageLink';
import { type ComponentProps } from 'react';

/**
 * A link in running text, written in Markdown. One to a page of this site is written from its root,
 * `/scenes/lab/`, wherever that root is served.
 */
export function SiteLink({ href = '', ...rest }: ComponentProps<'a'>) {
  if (!href.startsWith('/')) return <a href={href} {...rest} />;
  return <PageLink href={href} {...rest} />;
}
