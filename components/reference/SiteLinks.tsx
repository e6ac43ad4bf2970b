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
  { href: '/text/', title: 'As text' },
  { href: '/method/', title: 'How the mountain works' },
  { href: '/glossary/', title: 'Glossary' },
  { href: '/sources/', title: 'Sources' },
  { href: '/corrections/', title: 'Corrections' },
];

/** Where else a reader may go, at the foot of every page. */
export function SiteLinks({ chapters }: { chapters: readonly SiteLink[] }) {
  return (
    <nav className="site-links" aria-label="Fall Line">
      <ul>
        {[...PAGES, ...chapters].map(({ href, title }) => (
          <li key={href}>
            <PageLink href={href}>{title}</PageLink>
          </li>
        ))}
      </ul>
      <p>
        Version of <time dateTime={VERSION_DATE}>{longDate(VERSION_DATE)}</time>. Text and pictures
        CC BY 4.0, code MIT.
      </p>
    </nav>
  );
}
