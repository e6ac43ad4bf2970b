import { type ReactNode } from 'react';
import { CopyLink } from './CopyLink';
import { ContourLine } from './ContourLine';
import { HeadingRow } from './HeadingRow';

interface HeadProps {
  kicker: string;
  title: string;
  lead: string;
  /** A contour line of the mountain, as ContourLine takes it. */
  contour: readonly number[];
  /** Path of what it heads, below the site's root. */
  path: string;
  /** The page's own heading, or one of a chapter within it. */
  level: 1 | 2;
  children?: ReactNode;
}

/** Title, lead and what stands around them, over the mountain. */
function Head({ kicker, title, lead, contour, path, level, children }: HeadProps) {
  const Heading = `h${level}` as const;
  return (
    <header className="chapter-head group/words">
      <p className="chapter-kicker">{kicker}</p>
      <HeadingRow>
        <Heading className="chapter-title">{title}</Heading>
        <CopyLink
          to={path}
          of={title}
          className="mt-[calc(0.51*clamp(2.75rem,6vw,4.25rem)-0.1rem)]"
        />
      </HeadingRow>
      <ContourLine drops={contour} />
      <p className="chapter-lead">{lead}</p>
      {children}
    </header>
  );
}

/** A chapter's own page, which its heading's link leads to from the whole story too. */
const chapterPath = (slug: string) => `/chapters/${slug}/`;

const ScrollCue = () => (
  <p className="scroll-cue" aria-hidden="true">
    Scroll, and the mountain moves with you
  </p>
);

interface SiteHeadProps {
  /** How many chapters the story has. */
  chapters: number;
  minutes: number;
  /** The one that follows at once. */
  first: { slug: string; number: number; title: string; contour: readonly number[] };
}

/** How the whole story begins, and its first chapter with it. */
export function SiteHead({ chapters, minutes, first }: SiteHeadProps) {
  return (
    <Head
      kicker={`${chapters} chapters · ${minutes} minutes`}
      title="Fall Line"
      lead="How an AI learns which way to go"
      contour={first.contour}
      path="/"
      level={1}
    >
      <HeadingRow>
        <h2 className="chapter-first">
          Chapter {first.number}: {first.title}
        </h2>
        <CopyLink to={chapterPath(first.slug)} of={first.title} className="mt-[1.85rem]" />
      </HeadingRow>
      <ScrollCue />
    </Head>
  );
}

interface ChapterHeadProps {
  chapter: Pick<HeadProps, 'title' | 'lead' | 'contour'> & { slug: string; number: number };
  /** Minutes to read it. */
  minutes: number;
  /** Does it stand by itself, on a page of its own? */
  alone: boolean;
}

/** How a chapter begins, on its own page or within the story. */
export function ChapterHead({ chapter, minutes, alone }: ChapterHeadProps) {
  const place = `Chapter ${chapter.number} · ${minutes} minutes`;
  return (
    <Head
      kicker={alone ? `Fall Line · ${place}` : place}
      title={chapter.title}
      lead={chapter.lead}
      contour={chapter.contour}
      path={chapterPath(chapter.slug)}
      level={alone ? 1 : 2}
    >
      {alone && <ScrollCue />}
    </Head>
  );
}
