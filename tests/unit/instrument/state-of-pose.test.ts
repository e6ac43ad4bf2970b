import { describe, expect, it } from 'vitest';
import { pictureOf } from '@/scenes/instrument/picture';
import { stateOfPose } from '@/scenes/instrument/state-of-pose';
import { NAMED_STATES } from '@/scenes/model/state';
import { DEFAULT_POSE, type Pose } from '@/scenes/pose/pose';
import { sceneNamed, SCENES } from '@/scenes/registry';
import { sameState } from '@/scenes/state/address';
import { type SceneId } from '@/scenes/ids';

const shown = (id: SceneId, pose: Partial<Pose>) =>
  stateOfPose(sceneNamed(id)!, { ...DEFAULT_POSE, ...pose });

describe('the state that a pose shows', () => {
  it.each(SCENES.map((scene) => [scene.id, scene] as const))(
    'is the start where the pose is that of the start: %s',
    (_, scene) => {
      expect(sameState(stateOfPose(scene, pictureOf(scene, scene.start)), scene.start)).toBe(true);
    },
  );

  it('is the one that the runs were sampled in', () => {
    const pose: Partial<Pose> = { runs: 4096, fences: 1, sink: 1, send: ['unwatched/bomb'] };
    expect(shown('under-the-lift', pose)).toMatchObject({
      ...NAMED_STATES.unwatched,
      gate: 'bomb',
    });
  });

  it('follows the amounts where no run comes down', () => {
    const pose: Partial<Pose> = { runs: 4096, fences: 0.4, tilt: 0.75 };
    expect(shown('lab', pose)).toMatchObject({ runs: 4096, fences: 0.4, pushes: 3, gate: 'bomb' });
    expect(shown('lab', { runs: 4096, refilled: 1 })).toMatchObject({
      ground: 'refilled',
      fences: 0,
    });
  });

  it('stays at the start where the pose has no word for what the scene shows', () => {
    const { start } = sceneNamed('next-turn')!;
    expect(shown('next-turn', { runs: 32, gradient: 1 })).toBe(start);
    expect(shown('ranking', { runs: 4096, fences: 0.2 })).toBe(sceneNamed('ranking')!.start);
  });
});
