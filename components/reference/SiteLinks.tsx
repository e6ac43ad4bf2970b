import { PageLink } from '../ui/PageLink';
import { VERSION_DATE } from '@/content/version';
import { longDate } from './long-date';

export interface SiteLink {
  href: string;
  title: string;
}

/** The pages beside the story. */
const PAGES: readonly SiteLink[] = [
  { href: '/', title: 'The story' },
  { href: '/scenes/', title: 'Scenes' },
  { href: '/embedding/', title: 'Embedding' },
  { href: '/text/', title: 'As text' },
  { href: '/method/', title: 'How the mountain works' },
  { href: '/glossary/', title: 'Glossary' },
  { href: '/sources/', title: 'Sources' },
  { href: '/corrections/', title: 'Corrections' },
];

/** Where else a reader may go, at the foot of every page. */
export function SiteLinks({ chapters }: { chapters: readonly SiteLink[] }) {
  return (
    <nav
      data-site-links
      aria-label="Fall Line"
      className="relative z-1 bg-paper py-8 font-sans text-finer/[1.5] font-medium text-ink print:py-0"
    >
      <ul className="flex flex-wrap gap-x-6 gap-y-1 [&_a]:inline-block [&_a]:min-h-6 [&_a]:text-accent [&_a]:underline [&_a]:underline-offset-[0.18em] print:hidden">
        {[...PAGES, ...chapters].map(({ href, title }) => (
          <li key={href}>
            <PageLink href={href}>{title}</PageLink>
          </li>
        ))}
      </ul>
      <p className="mt-[0.6rem] text-quiet">
        Version of <time dateTime={VERSION_DATE}>{longDate(VERSION_DATE)}</time>. Text and pictures
        CC BY 4.0, code MIT.
      </p>
    </nav>
  );
}
