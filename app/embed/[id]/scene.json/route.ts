import { notFound } from 'next/navigation';
import { readStarts } from '@/app/read-scenes';
import { type SceneData } from '@/components/element/scene-data';
import { frameHeight } from '@/components/embed/frame-height';
import { loadStills } from '@/components/stills/manifest';
import { stillPath } from '@/components/stills/views';
import { type Scene } from '@/scenes/instrument/scene';
import { SCENES, sceneNamed } from '@/scenes/registry';
import { allChoicesOfParts, formatParts } from '@/scenes/state/frame-options';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return SCENES.map(({ id }) => ({ id }));
}

async function stillOf({ still }: Scene): Promise<SceneData['still']> {
  const views = (await loadStills()).stills[still];
  if (!views?.wide) return undefined;
  const path = (...view: ['wide' | 'wide-dark', 'avif' | 'webp']) =>
    stillPath(still, ...view).slice(1);
  const light = path('wide', 'avif');
  return {
    dark: views['wide-dark'] ? path('wide-dark', 'avif') : light,
    light,
    plain: path('wide', 'webp'),
    colour: views.wide.colour,
  };
}

/** What `<fall-line-scene>` knows of a scene before its frame is there. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  const scene = sceneNamed((await params).id);
  if (!scene) notFound();
  const [{ description }] = await readStarts([scene]);
  const heights = allChoicesOfParts().map((parts) => [
    formatParts(parts),
    frameHeight(scene.id, parts),
  ]);
  return Response.json({
    title: scene.title,
    alt: description,
    still: await stillOf(scene),
    heights: Object.fromEntries(heights),
  } satisfies SceneData);
}
