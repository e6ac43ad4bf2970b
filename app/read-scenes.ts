import { type ShownReadout, shownReadout } from '@/components/scenes/shown-readout';
import { loadMountain } from '@/content/pipeline/mountain';
import { SceneReader } from '@/scenes/reading/scene-reader';
import { type Scene } from '@/scenes/instrument/scene';

/** What scenes show at their start, read off the shipped mountain. Build time only. */
export async function readStarts(scenes: readonly Scene[]): Promise<ShownReadout[]> {
  const reader = new SceneReader(await loadMountain());
  return scenes.map((scene) => ({ ...shownReadout(reader.read(scene, scene.start)) }));
}
