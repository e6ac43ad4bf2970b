import { type ReactNode } from 'react';
import { type Storyboard } from '@/scenes/pose/storyboard';
import { StepStill } from '../stills/StepStill';
import { LinkSign } from './CopyLink';
import { ChapterHead, SiteHead } from './ChapterHead';
import { MountainStage } from './MountainStage';
import { minutesToRead } from './reading-time';
import { LinkCopier } from './LinkCopier';
import { StepRail } from './StepRail';
import { createStory } from './story';
import { STORY_DATA } from './story-data';
import { SceneOffers } from './SceneOffers';
import { StoryFollower } from './StoryFollower';
import { Island } from '../ui/Island';
import { PageData } from '../ui/PageData';
import { Wayfinder } from './Wayfinder';

/** One chapter, rendered, with what the mountain needs to follow it. */
export interface StoryChapter {
  slug: string;
  number: number;
  title: string;
  lead: string;
  /** The mountain's contour line under its title, as ContourLine takes it. */
  contour: readonly number[];
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
  const [dawn] = createStory(scores).frame.palette;
  const parts = chapters.map(({ slug, title, steps }) => ({ slug, title, steps }));
  return (
    <>
      <Island name="mountain-stage" of={MountainStage} props={{}} />
      <main id="story" className="story" tabIndex={-1} data-light={dawn === 1 ? 'dawn' : undefined}>
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
      <LinkSign />
      <PageData id={STORY_DATA} data={scores} />
      <Island name="story-follower" of={StoryFollower} props={{}} />
      <Island name="step-rail" of={StepRail} props={{ chapters: parts, minutes }} />
      <Island name="wayfinder" of={Wayfinder} props={{ resumable: !alone }} />
      <Island name="scene-offers" of={SceneOffers} props={{}} />
      <Island name="link-copier" of={LinkCopier} props={{}} hears="[data-copy]" />
    </>
  );
}
