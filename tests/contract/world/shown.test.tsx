import { type InstancedMesh, type Mesh, type Object3D } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { listChapters, loadChapter } from '@/content/pipeline/load';
import { MountainSolver } from '@/scenes/model/solver';
import { NAMED_STATES } from '@/scenes/model/state';
import { createFrame, type PoseFrame } from '@/scenes/pose/pose';
import { scoreSteps } from '@/scenes/pose/storyboard';
import { createTimeline, evaluate, type Timeline } from '@/scenes/pose/timeline';
import { type PreparedWorld } from '@/scenes/world/prepare-world';
import { mountMountain } from '@/tests/unit/world/mount-mountain';
import { shippedAssets } from '@/tests/unit/world/shipped-assets';
import { type MountainPart, partsOfTheMountain } from './parts-of-the-mountain';

/** Parts that stand in no scene: they write what the others are drawn with. */
const WRITERS = ['Palette', 'ShotCamera', 'Tracks'];
/** Places of a step that are looked at: on the way there, at rest, on the way out. */
const PLACES = [0.15, 0.35, 0.5, 0.65, 0.85];

/** Whether anything of an object would be drawn: a visible mesh that has something in it. */
function isDrawn(object: Object3D): boolean {
  let drawn = false;
  object.traverseVisible((one) => {
    if (!('isMesh' in one)) return;
    const { geometry, count = 1 } = one as Mesh & Partial<InstancedMesh>;
    const corners = geometry.index?.count ?? geometry.attributes.position?.count ?? 0;
    drawn ||= corners > 0 && count > 0;
  });
  return drawn;
}

/** Names of the parts that some frame shows, and of those that hold a mesh at all. */
async function partsShown(
  partsOf: (world: PreparedWorld) => readonly MountainPart[],
  frames: readonly PoseFrame[],
): Promise<{ parts: readonly MountainPart[]; shown: Set<string>; solid: Set<string> }> {
  const assets = await shippedAssets();
  let parts: readonly MountainPart[] = [];
  const mounted = await mountMountain({
    assets,
    parts(world) {
      parts = partsOf(world);
      return parts.map(({ name, element }) => (
        <group key={name} name={name}>
          {element}
        </group>
      ));
    },
  });
  const shown = new Set<string>();
  const look = () => {
    for (const part of mounted.scene.children) if (isDrawn(part)) shown.add(part.name);
  };
  for (const frame of frames) {
    mounted.draw(frame);
    look();
  }
  const solver = new MountainSolver(assets.mountain).show(NAMED_STATES.trained);
  mounted.sample({ runs: solver.sampleRuns('bomb', 3, 1).map((columns) => ({ columns })) });
  look();
  const solid = new Set<string>();
  for (const part of mounted.scene.children) {
    part.traverse((one) => {
      if ('isMesh' in one) solid.add(part.name);
    });
  }
  mounted.unmount();
  return { parts, shown, solid };
}

/** Frames of the whole story, and their number. */
function framesOf(timeline: Timeline): PoseFrame[] {
  return Array.from({ length: timeline.steps }, (_, step) =>
    PLACES.map((place) => evaluate(timeline, step + place, createFrame())),
  ).flat();
}

let frames: PoseFrame[];
beforeAll(async () => {
  const chapters = await Promise.all((await listChapters()).map(({ slug }) => loadChapter(slug)));
  frames = chapters.flatMap(({ steps, storyboard }) => {
    const ids = steps.map(({ id }) => id);
    return framesOf(createTimeline(scoreSteps(ids, storyboard)));
  });
});

describe('a part of the mountain', () => {
  it('is shown by some pose, or writes what others are drawn with', async () => {
    expect(frames.length).toBeGreaterThan(150);
    const { parts, shown, solid } = await partsShown(partsOfTheMountain, frames);
    expect(parts.length).toBeGreaterThan(15);
    const unseen = parts.filter(({ name }) => solid.has(name) && !shown.has(name));
    expect(unseen.map(({ file }) => file)).toEqual([]);
    const writers = parts.filter(({ name }) => !solid.has(name));
    expect(writers.map(({ name }) => name)).toEqual(WRITERS);
  });

  it('that no pose shows is found', async () => {
    const file = 'scenes/world/planted/Planted.tsx';
    const planted = { name: 'Planted', file, element: <mesh visible={false} /> };
    const { shown, solid } = await partsShown(() => [planted], frames.slice(0, 3));
    expect([...solid]).toEqual(['Planted']);
    expect([...shown]).toEqual([]);
  });
});
