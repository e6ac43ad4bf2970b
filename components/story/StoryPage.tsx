import { type ReactNode } from 'react';
import { type Storyboard } from '@/scenes/pose/storyboard';
import { StepStill } from '../stills/StepStill';
import { MountainStage } from './MountainStage';
import { PagePalette } from './PagePalette';
import { StillFade } from './StillFade';
import { StepRail } from './StepRail';
import { StoryProvider } from './story-context';

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

const WORDS_A_MINUTE = 170;
/** A reader also looks: seconds a step beyond its words. */
const LOOKING_SECONDS = 15;

function minutesToRead(chapters: readonly StoryChapter[]): number {
  const words = chapters.reduce((sum, { words }) => sum + words, 0);
  const steps = chapters.reduce((sum, { steps }) => sum + steps.length, 0);
  return Math.ceil(words / WORDS_A_MINUTE + (steps * LOOKING_SECONDS) / 60);
}

function ChapterHead({ chapter, minutes }: { chapter: StoryChapter; minutes: number }) {
  return (
    <header className="chapter-head">
      <p className="chapter-kicker">
        Fall Line · Chapter {chapter.number} · {minutes} minutes
      </p>
      <h1>{chapter.title}</h1>
      <p className="chapter-lead">{chapter.lead}</p>
      <p className="scroll-cue" aria-hidden="true">
        Scroll, and the mountain moves with you
      </p>
    </header>
  );
}

/** The story in one scroll: words that are whole by themselves, and the mountain behind them. */
export function StoryPage({ chapters }: { chapters: readonly StoryChapter[] }) {
  const minutes = minutesToRead(chapters);
  const entries = chapters.flatMap(({ steps }) => steps.map(({ id, title }) => ({ id, title })));
  const scores = chapters.map(({ steps, storyboard }) => ({
    ids: steps.map(({ id }) => id),
    rows: storyboard,
  }));
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
              <ChapterHead chapter={chapter} minutes={minutes} />
            </div>
            {chapter.body}
            <footer className="chapter-end">{chapter.end}</footer>
          </article>
        ))}
      </main>
      <StepRail entries={entries} minutes={minutes} />
    </StoryProvider>
  );
}
