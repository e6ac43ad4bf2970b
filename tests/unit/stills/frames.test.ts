import { describe, expect, it } from 'vitest';
import { frameSubjects } from '@/components/stills/subjects';
import frames, { PHONE_FRAMES } from '@/content/frames/storyboard';
import { DEFAULT_POSE } from '@/scenes/pose/pose';

describe('the frames by which the look is judged', () => {
  const subjects = frameSubjects(frames);

  it('are thirteen, three of them in a phone’s window', () => {
    const ids = subjects.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...PHONE_FRAMES]));
    expect(PHONE_FRAMES).toHaveLength(3);
    expect(ids.length + PHONE_FRAMES.length).toBe(13);
  });

  it('hold nothing of the one before', () => {
    const byId = new Map(subjects.map(({ id, pose }) => [id, pose]));
    expect(byId.get('fences')?.fences).toBe(1);
    expect(byId.get('refilled')?.fences).toBe(DEFAULT_POSE.fences);
    expect(byId.get('first-runs')?.gateLabels).toBe(DEFAULT_POSE.gateLabels);
  });
});
