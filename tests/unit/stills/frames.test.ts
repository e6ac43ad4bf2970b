import { describe, expect, it } from 'vitest';
import { frameJobs } from '@/components/stills/render/frames';
import { frameSubjects } from '@/components/stills/subjects';
import frames, { PHONE_FRAMES } from '@/content/frames/storyboard';
import { DEFAULT_POSE } from '@/scenes/pose/pose';

describe('the frames by which the look is judged', () => {
  const subjects = frameSubjects(frames);

  it('are drawn wide, and those that are judged on a phone there too: thirteen pictures', async () => {
    const ids = subjects.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const jobs = await frameJobs('a program that drew none of them', 'high');
    const drawn = (wanted: string) =>
      jobs.filter(({ view }) => view === wanted).map(({ subject }) => subject.id);
    expect(drawn('wide')).toEqual(ids);
    expect(drawn('phone')).toEqual([...PHONE_FRAMES]);
    expect(jobs).toHaveLength(13);
  });

  it('hold nothing of the one before', () => {
    const byId = new Map(subjects.map(({ id, pose }) => [id, pose]));
    expect(byId.get('fences')?.fences).toBe(1);
    expect(byId.get('refilled')?.fences).toBe(DEFAULT_POSE.fences);
    expect(byId.get('first-runs')?.gateLabels).toBe(DEFAULT_POSE.gateLabels);
  });
});
