import { beforeAll, describe, expect, it } from 'vitest';
import { type StillSubject, stillSubjects } from '@/components/stills/subjects';
import { listChapters, loadChapter } from '@/content/pipeline/load';
import { pictureOf } from '@/scenes/instrument/picture';
import { SCENES } from '@/scenes/registry';

describe('the still of each scene', () => {
  let steps: Map<string, StillSubject>;
  beforeAll(async () => {
    const refs = await listChapters();
    const chapters = await Promise.all(refs.map(({ slug }) => loadChapter(slug)));
    steps = new Map(stillSubjects(chapters).map((step) => [step.id, step]));
  });

  it.each(SCENES.map((scene) => ({ id: scene.id, scene })))(
    '$id: is a step that exists',
    ({ scene }) => {
      expect([...steps.keys()]).toContain(scene.still);
    },
  );

  it('stands in the light of its scene', () => {
    for (const scene of SCENES) {
      const { palette } = pictureOf(scene, scene.start);
      expect(steps.get(scene.still)?.pose.palette, scene.id).toBe(palette);
    }
  });
});
