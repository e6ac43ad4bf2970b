import { type ReactNode } from 'react';
import { SiteFrame } from '../site-frame';

/** The pages that readers visit, with the site's links around them. */
export default function SiteLayout({ children }: { children: ReactNode }) {
  return <SiteFrame>{children}</SiteFrame>;
}
