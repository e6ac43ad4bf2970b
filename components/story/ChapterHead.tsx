import { type ReactNode } from 'react';

interface HeadProps {
  kicker: string;
  title: string;
  lead: string;
  /** The page's own heading, or one of a chapter within it. */
  level: 1 | 2;
  children?: ReactNode;
}

/** Title, lead and what stands around them, over the mountain. */
function Head({ kicker, title, lead, level, children }: HeadProps) {
  const Heading = `h${level}` as const;
  return (
    <header className="chapter-head">
      <p className="chapter-kicker">{kicker}</p>
      <Heading className="chapter-title">{title}</Heading>
      <p className="chapter-lead">{lead}</p>
      {children}
    </header>
  );
}

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
  first: { number: number; title: string };
}

/** How the whole story begins, and its first chapter with it. */
export function SiteHead({ chapters, minutes, first }: SiteHeadProps) {
  return (
    <Head
      kicker={`${chapters} chapters · ${minutes} minutes`}
      title="Fall Line"
      lead="How an AI learns which way to go"
      level={1}
    >
      <h2 className="chapter-first">
        Chapter {first.number}: {first.title}
      </h2>
      <ScrollCue />
    </Head>
  );
}

interface ChapterHeadProps {
  chapter: { number: number; title: string; lead: string };
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
      level={alone ? 1 : 2}
    >
      {alone && <ScrollCue />}
    </Head>
  );
}
