import { type ReactNode } from 'react';
import { type Storyboard } from '@/scenes/pose/storyboard';
import { StepStill } from '../stills/StepStill';
import { ChapterHead, SiteHead } from './ChapterHead';
import { MountainStage } from './MountainStage';
import { PagePalette } from './PagePalette';
import { minutesToRead } from './reading-time';
import { StillFade } from './StillFade';
import { LinkCopier } from './LinkCopier';
import { StepRail } from './StepRail';
import { StoryProvider } from './story-context';
import { Wayfinder } from './Wayfinder';

/** One chapter, rendered, with what the mountain needs to follow it. */
export interface StoryChapter {
  slug: string;
  number: number;
  title: string;
  lead: string;
  steps: readonly { id: string; title: string }[];
  storyboard: Storyboard;
  /** Words of running text. */
  words: number;
  /** The chapter's steps as HTML. */
  body: ReactNode;
  /** What stands after the last step: notes and sources. */
  end: ReactNode;
}

interface StoryPageProps {
  chapters: readonly StoryChapter[];
  /** A chapter by itself, or the story that opens with the site's own title. */
  alone?: boolean;
}

/** The story in one scroll: words that are whole by themselves, and the mountain behind them. */
export function StoryPage({ chapters, alone = false }: StoryPageProps) {
  const minutes = minutesToRead(chapters);
  const scores = chapters.map(({ steps, storyboard }) => ({
    ids: steps.map(({ id }) => id),
    rows: storyboard,
  }));
  const parts = chapters.map(({ slug, title, steps }) => ({ slug, title, steps }));
  const titles = Object.fromEntries(
    chapters.flatMap(({ steps }) => steps.map(({ id, title }) => [id, title])),
  );
  return (
    <StoryProvider chapters={scores}>
      <MountainStage />
      <PagePalette />
      <StillFade />
      <main id="story" className="story" tabIndex={-1}>
        {chapters.map((chapter, index) => (
          <article key={chapter.slug} aria-label={chapter.title}>
            <div className="chapter-opening">
              {chapter.steps.length > 0 && (
                <StepStill id={chapter.steps[0].id} first={index === 0} />
              )}
              {!alone && index === 0 ? (
                <SiteHead chapters={chapters.length} minutes={minutes} first={chapter} />
              ) : (
                <ChapterHead chapter={chapter} minutes={minutesToRead([chapter])} alone={alone} />
              )}
            </div>
            {chapter.body}
          </article>
        ))}
        <footer className="chapter-end">
          {chapters.map(({ slug, number, title, end }) => (
            <section key={slug} aria-label={`Notes on ${title}`}>
              {!alone && (
                <h2 className="chapter-end-title">
                  Chapter {number}: {title}
                </h2>
              )}
              {end}
            </section>
          ))}
        </footer>
      </main>
      <StepRail chapters={parts} minutes={minutes} />
      <Wayfinder resumable={alone ? undefined : titles} />
      <LinkCopier />
    </StoryProvider>
  );
}
