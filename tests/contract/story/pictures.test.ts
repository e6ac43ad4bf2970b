import { describe, expect, it } from 'vitest';
import { GATE_TITLES } from '@/components/mdx/titles';
import { discoverChapters, importStoryboard, readAuthorFile } from '@/content/pipeline/discover';
import { GATES, VALLEYS } from '@/scenes/ids';
import { type ScoredStep, scoreSteps } from '@/scenes/pose/storyboard';

interface Pictured {
  step: ScoredStep;
  /** What the mountain shows, in words. */
  picture: string;
}

const STEP = /<Step id="([^"]+)"[^>]*>(.*?)<\/Step>/gs;
const PICTURE = /<Picture>(.*?)<\/Picture>/s;

/** Every step of a chapter with its description. */
async function picturesOf(folder: string): Promise<Pictured[]> {
  const [words, rows] = await Promise.all([
    readAuthorFile(folder, 'chapter.mdx'),
    importStoryboard(folder),
  ]);
  const written = [...words.source.matchAll(STEP)];
  const steps = scoreSteps(
    written.map(([, id]) => id),
    rows,
  );
  return steps.map((step, i) => ({ step, picture: PICTURE.exec(written[i][2])?.[1].trim() ?? '' }));
}

const folders = await discoverChapters();
const pictured = (await Promise.all(folders.map(({ name }) => picturesOf(name)))).flat();

describe('the pictures of the story', () => {
  it('are found', () => expect(pictured.length).toBeGreaterThanOrEqual(8 * folders.length));

  it('are each described, in words of its own', () => {
    for (const { step, picture } of pictured) {
      expect(picture.length, step.id).toBeGreaterThan(80);
    }
    expect(new Set(pictured.map(({ picture }) => picture)).size).toBe(pictured.length);
  });

  it('are each unlike every other', () => {
    const owners = new Map<string, string>();
    for (const { step } of pictured) {
      const pose = JSON.stringify(step.pose);
      expect(owners.get(pose), `${step.id} looks the same`).toBeUndefined();
      owners.set(pose, step.id);
    }
  });

  const sent = pictured.filter(({ step }) => step.pose.send.length > 0 && step.pose.reach > 0);
  it.each(sent)('$step.id names the gate that runs are sent from, and a valley', (one) => {
    const text = one.picture;
    const gates = GATES.filter((gate) =>
      one.step.pose.send.some((set) => set.endsWith(`/${gate}`)),
    );
    const named = gates.filter((gate) => text.includes(GATE_TITLES[gate]));
    // All gates at once are named as such.
    if (gates.length < GATES.length) expect(named).toEqual(gates);
    else expect(text).toMatch(/every gate/i);
    expect(VALLEYS.some((valley) => text.includes(valley))).toBe(true);
  });
});
