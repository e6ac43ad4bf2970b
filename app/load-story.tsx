import { Footnotes } from '@/components/mdx/Footnotes';
import { Sources } from '@/components/mdx/Sources';
import { type StepProps } from '@/components/mdx/Step';
import { StepSection } from '@/components/story/StepSection';
import { type StoryChapter } from '@/components/story/StoryPage';
import { TrainingPanel } from '@/components/story/TrainingPanel';
import { Island } from '@/components/ui/Island';
import { loadChapter } from '@/content/pipeline/load';
import { loadMountain } from '@/content/pipeline/mountain';
import { renderChapter } from '@/components/mdx/render-chapter';
import { type GateName } from '@/scenes/ids';
import { scoreSteps } from '@/scenes/pose/storyboard';
import { sceneNamed } from '@/scenes/registry';
import { chapterContour } from '@/scenes/world/chapter-contour';
import { shippedGround } from './ground';
import './styles/rail.css';
import './styles/scenes.css';
import './styles/story-scene.css';

/** As many decimals as the loss is kept with: what is printed of a chance has four at most. */
const toSentPlaces = (chance: number) => Number(chance.toFixed(7));

/**
 * A chapter with its words rendered in the story's own components. Build time only.
 * @param level of its steps' headings: under its own title, which may stand under the story's
 */
export async function loadStoryChapter(slug: string, level: 2 | 3): Promise<StoryChapter> {
  const [chapter, mountain] = await Promise.all([loadChapter(slug), loadMountain()]);
  const ids = chapter.steps.map(({ id }) => id);
  const scored = new Map(scoreSteps(ids, chapter.storyboard).map((step) => [step.id, step]));

  function Step({ id, title, kicker, scene, children }: StepProps) {
    const step = scored.get(id);
    const offered = scene && sceneNamed(scene);
    if (!step) throw new Error(`the step "${id}" has no place in the chapter "${slug}"`);
    return (
      <StepSection
        {...{ id, title, kicker, level }}
        length={step.length}
        rest={step.rest}
        scene={offered && { id: offered.id, title: offered.title }}
      >
        {children}
      </StepSection>
    );
  }

  function Panel({ gate }: { gate: GateName }) {
    const moments = mountain.moments.map(({ runs, loss, odds }) => {
      return { runs, loss, odds: Array.from(odds[gate], toSentPlaces) };
    });
    return <Island name="training-panel" of={TrainingPanel} props={{ moments, gate }} />;
  }

  return {
    slug,
    number: chapter.number,
    title: chapter.title,
    lead: chapter.lead,
    contour: chapterContour(await shippedGround(), chapter.number),
    steps: chapter.steps.map(({ id, title }) => ({ id, title })),
    storyboard: chapter.storyboard,
    words: chapter.words,
    body: renderChapter(chapter, { Step, TrainingPanel: Panel }),
    end: (
      <>
        <Footnotes chapter={slug} of={chapter.title} terms={chapter.terms} level={level} />
        <Sources chapter={slug} of={chapter.title} sources={chapter.sources} level={level} />
      </>
    ),
  };
}
