import { type ReactNode } from 'react';
import { SiteLinks } from '@/components/reference/SiteLinks';
import { listChapters } from '@/content/pipeline/load';

/** What stands around every page of the site itself; an embed does without. */
export async function SiteFrame({ children }: { children: ReactNode }) {
  const chapters = (await listChapters()).map(({ slug, title }) => {
    return { href: `/chapters/${slug}/`, title };
  });
  return (
    <>
      <a className="skip-link" href="#story">
        Skip to the story
      </a>
      {children}
      <SiteLinks chapters={chapters} />
    </>
  );
}
