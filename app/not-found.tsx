import type { Metadata } from 'next';
import { PageLink } from '@/components/ui/PageLink';
import { SITE_URL } from './site';
import { SiteFrame } from './site-frame';

export const metadata: Metadata = {
  title: 'Off the map',
  description: 'This address leads nowhere on the mountain.',
};

/**
 * What a reader finds at an address that leads nowhere, and the one line that stands in its place in a
 * frame: see components/islands/framed-404.ts. Its link is spelled out, for frames that may open none.
 */
export default function NotFound() {
  const scenes = `${SITE_URL}/scenes/`;
  return (
    <>
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
      <div role="main" data-framed-only hidden className="p-4">
        <p role="heading" aria-level={1}>
          There is no such scene; those there are stand at{' '}
          <PageLink
            href="/scenes/"
            target="_blank"
            rel="noopener"
            className="text-accent underline underline-offset-[0.15em]"
          >
            {scenes.replace(/^https?:\/\//, '')}
          </PageLink>
          .
        </p>
      </div>
    </>
  );
}
