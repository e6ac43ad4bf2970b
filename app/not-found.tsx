import type { Metadata } from 'next';
import { PageLink } from '@/components/ui/PageLink';
import { SiteFrame } from './site-frame';

export const metadata: Metadata = {
  title: 'Off the map',
  description: 'This address leads nowhere on the mountain.',
};

/** What a reader finds at an address that leads nowhere. */
export default function NotFound() {
  return (
    <SiteFrame>
      <main id="story" className="chapter-head" tabIndex={-1}>
        <p className="chapter-kicker">Fall Line</p>
        <h1 className="chapter-title">Off the map</h1>
        <p className="chapter-lead">
          Nothing has been carved here.{' '}
          <PageLink href="/">Back to the top of the mountain</PageLink>
        </p>
      </main>
    </SiteFrame>
  );
}
