import { Footnotes } from '@/components/mdx/Footnotes';
import { Sources } from '@/components/mdx/Sources';
import { type StepProps } from '@/components/mdx/Step';
import { GATE_TITLES } from '@/components/mdx/titles';
import { type TextChapter, TextStep } from '@/components/reference/TextEdition';
import { TrainingTable } from '@/components/reference/TrainingTable';
import { loadStills } from '@/components/stills/manifest';
import { StillPicture } from '@/components/stills/StillPicture';
import { loadChapter } from '@/content/pipeline/load';
import { loadMountain } from '@/content/pipeline/mountain';
import { renderChapter } from '@/components/mdx/render-chapter';
import { type GateName } from '@/scenes/ids';
import { sceneNamed } from '@/scenes/registry';

/** A chapter with its words rendered for quiet reading. Build time only. */
export async function loadTextChapter(slug: string): Promise<TextChapter> {
  const [chapter, mountain, { stills }] = await Promise.all([
    loadChapter(slug),
    loadMountain(),
    loadStills(),
  ]);

  function Step({ id, title, scene, children }: StepProps) {
    const views = stills[id];
    const still = views?.wide && <StillPicture id={id} views={views} landscape />;
    const offered = scene && sceneNamed(scene);
    return (
      <TextStep {...{ id, title, still }} scene={offered}>
        {children}
      </TextStep>
    );
  }

  function Panel({ gate }: { gate: GateName }) {
    const [first, last] = [mountain.moments[0], mountain.moments.at(-1)!].map((moment) => {
      return { ...moment, odds: Array.from(moment.odds[gate]) };
    });
    return <TrainingTable first={first} last={last} gate={GATE_TITLES[gate]} />;
  }

  const { number, title, lead, terms, sources } = chapter;
  return {
    slug,
    number,
    title,
    lead,
    body: renderChapter(chapter, { Step, TrainingPanel: Panel }),
    end: (
      <>
        <Footnotes chapter={slug} of={title} terms={terms} level={3} />
        <Sources chapter={slug} of={title} sources={sources} level={3} />
      </>
    ),
  };
}
